package dev.waymark.export;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.CommittedContract;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpClient.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything in the contract that is a file, fetched as browsers and generated clients do, and read by its headers alone. */
@QuarkusTest
class DownloadsTest {

    private static final String AS_AN_IMAGE = "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8";

    /** What a HEAD and a 304 tell of the file. */
    private static final List<String> TOLD = List.of("ETag", "Cache-Control", "Vary", "Content-Disposition");

    private static final List<String> TOLD_BY_HEAD = List.of("Content-Type", "Content-Encoding", "Content-Length");

    private Exporter ada;
    private Map<String, String> names;

    @BeforeEach
    void somebody_with_a_roadmap_and_a_share() {
        ada = Exporter.fresh();
        ada.mark("topics/docker", "DONE");
        var own = ada.kept();
        names = Map.of("slug", "senior-backend-python-aws-microservices", "id", own, "token", ada.shared(own));
    }

    /** A file of the contract; the format is empty where the address has none. */
    record Download(CommittedContract.Operation operation, String format) {

        JsonNode content() {
            return CommittedContract.read()
                    .resolve(operation.definition().at("/responses/200"))
                    .path("content");
        }

        boolean isOwn() {
            return !operation.definition().path("security").isEmpty();
        }

        @Override
        public String toString() {
            return operation.id() + " " + format;
        }
    }

    static Stream<Download> downloads() {
        return CommittedContract.read()
                .operations()
                .filter(operation -> operation.method().equals("get"))
                .filter(operation -> isFile(operation) || operation.id().equals("getArchive"))
                .flatMap(operation -> formats(operation).map(format -> new Download(operation, format)));
    }

    /** Those whose address names the format. */
    static Stream<Download> named() {
        return downloads().filter(download -> isFile(download.operation()));
    }

    private static boolean isFile(CommittedContract.Operation operation) {
        return operation
                .bodies()
                .filter(body -> body.status().equals("200"))
                .anyMatch(body -> !body.mediaType().equals("application/json"));
    }

    private static Stream<String> formats(CommittedContract.Operation operation) {
        return operation
                .definition()
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("name").asText().equals("format"))
                .findFirst()
                .map(format -> format.at("/schema/enum").valueStream().map(JsonNode::asText))
                .orElseGet(() -> Stream.of(""));
    }

    @Test
    void all_of_them_are_tried() {
        var ids = new TreeSet<>(downloads().map(one -> one.operation().id()).toList());
        for (var id : List.of(
                "exportComposition", "exportPersonalRoadmap", "exportRoadmap", "exportShare", "getChecklistSchema")) {
            assertThat(ids, hasItem(id));
        }
    }

    @ParameterizedTest
    @MethodSource("downloads")
    void what_comes_is_coded_as_its_headers_say(Download download) {
        var address = address(download);
        var plain = ask(download, "GET", address).expect(200);
        assertEquals("", plain.header("Content-Encoding"));
        for (var coding : List.of("gzip, deflate, br, zstd", "identity")) {
            var accepted = new String[] {"Accept-Encoding", coding};
            var get = ask(download, "GET", address, accepted).expect(200);
            assertArrayEquals(plain.bytes(), get.decoded(), coding);
            assertEquals(coding.equals("identity") ? "" : "gzip", get.header("Content-Encoding"));

            var head = ask(download, "HEAD", address, accepted).expect(200);
            assertEquals(0, head.bytes().length);
            assertEquals(told(get, TOLD), told(head, TOLD));
            assertEquals(told(get, TOLD_BY_HEAD), told(head, TOLD_BY_HEAD));

            var known = new String[] {"Accept-Encoding", coding, "If-None-Match", get.header("ETag")};
            var unchanged = ask(download, "GET", address, known).expect(304);
            assertEquals(0, unchanged.bytes().length);
            assertEquals("", unchanged.header("Content-Encoding"));
            assertEquals(told(get, TOLD), told(unchanged, TOLD));
        }
        var newer = ask(Version.HTTP_2, download, "GET", address, "Accept-Encoding", "gzip");
        assertEquals("gzip", newer.expect(200).header("Content-Encoding"));
        assertArrayEquals(plain.bytes(), newer.decoded());
    }

    /** The first answer of each address is computed, the second one kept, where anything is kept. */
    @ParameterizedTest
    @MethodSource("named")
    void what_a_client_accepts_does_not_decide_where_the_address_does(Download download) {
        var accepted = new ArrayList<>(List.of("text/html", "image/*", "a,;", AS_AN_IMAGE));
        // Swagger UI sends the first type of the contract.
        accepted.add(download.content().fieldNames().next());
        for (var accept : accepted) {
            var address = address(download);
            var first = ask(download, "GET", address, "Accept", accept).expect(200);
            var second = ask(download, "GET", address, "Accept", accept).expect(200);
            assertArrayEquals(first.bytes(), second.bytes());
            assertEquals(first.header("Content-Type"), second.header("Content-Type"));
            assertTrue(download.content().has(first.mediaType()), first.mediaType());
        }
    }

    @Test
    void every_media_type_of_the_contract_is_one_that_comes_and_no_refusal_is_described_that_does_not() {
        var seen = new TreeMap<String, TreeSet<String>>();
        var described = new TreeMap<String, TreeSet<String>>();
        named().forEach(download -> {
            var id = download.operation().id();
            var answer = ask(download, "GET", address(download)).expect(200);
            seen.computeIfAbsent(id, key -> new TreeSet<>()).add(answer.mediaType());
            described.put(
                    id,
                    new TreeSet<>(download.content()
                            .propertyStream()
                            .map(Map.Entry::getKey)
                            .toList()));
            assertFalse(download.operation().definition().path("responses").has("406"), id);
        });
        assertEquals(described, seen);
    }

    @Test
    void generated_clients_hand_out_a_file_in_every_format() {
        named().filter(download -> !download.format().isEmpty())
                .flatMap(download -> download.content().valueStream())
                .forEach(body -> {
                    assertEquals("string", body.at("/schema/type").asText());
                    assertEquals("binary", body.at("/schema/format").asText());
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi", "/openapi?format=json", "/openapi.json", "/graphql/schema.graphql"})
    void the_contract_itself_is_coded_as_its_headers_say_and_kept_by_caches(String address) {
        var plain = Fetched.get(address).expect(200);
        for (var coding : List.of("gzip", "gzip, deflate, br, zstd", "br", "identity")) {
            var accepted = new String[] {"Accept-Encoding", coding};
            var get =
                    Fetched.request(Version.HTTP_1_1, "GET", address, accepted).expect(200);
            assertArrayEquals(plain.bytes(), get.decoded(), coding);
            assertEquals(coding.startsWith("gzip") ? "gzip" : "", get.header("Content-Encoding"));
            assertTrue(get.header("ETag").matches("\"[^\"]+\""), get.header("ETag"));
            assertEquals("public, no-cache", get.header("Cache-Control"));

            var head =
                    Fetched.request(Version.HTTP_1_1, "HEAD", address, accepted).expect(200);
            assertEquals(0, head.bytes().length);
            assertEquals(told(get, TOLD), told(head, TOLD));
            assertEquals(told(get, TOLD_BY_HEAD), told(head, TOLD_BY_HEAD));

            var known = new String[] {"Accept-Encoding", coding, "If-None-Match", get.header("ETag")};
            var unchanged =
                    Fetched.request(Version.HTTP_1_1, "GET", address, known).expect(304);
            assertEquals(0, unchanged.bytes().length);
            assertEquals(told(get, TOLD), told(unchanged, TOLD));
        }
    }

    @Test
    void caches_know_that_accept_chooses_the_form_of_the_contract() {
        var yaml = Fetched.get("/openapi").expect(200);
        var json = Fetched.get("/openapi", "Accept", "application/json").expect(200);

        assertEquals("application/yaml", yaml.mediaType());
        assertEquals("application/json", json.mediaType());
        assertFalse(yaml.header("ETag").equals(json.header("ETag")));
        assertEquals("Accept, Accept-Encoding", yaml.header("Vary"));
        assertEquals(yaml.header("ETag"), Fetched.get("/openapi.yml").header("ETag"));
    }

    /** Of a day at random, so that no other test has asked for the same; a calendar needs one. */
    private String address(Download download) {
        var address = download.operation().path().replace("{format}", download.format());
        for (var name : names.entrySet()) {
            address = address.replace("{" + name.getKey() + "}", name.getValue());
        }
        assertFalse(address.contains("{"), address);
        if (download.format().isEmpty()) {
            return address;
        }
        var day = LocalDate.of(2001, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(36_000));
        return address + "?startDate=" + day
                + (download.operation().id().equals("exportComposition") ? "&focus=microservices" : "");
    }

    private Fetched ask(Download download, String method, String address, String... headers) {
        return ask(Version.HTTP_1_1, download, method, address, headers);
    }

    private Fetched ask(Version version, Download download, String method, String address, String... headers) {
        return Fetched.request(version, method, address, download.isOwn() ? ada.authorized(headers) : headers);
    }

    private static Map<String, String> told(Fetched answer, List<String> headers) {
        var told = new TreeMap<String, String>();
        headers.forEach(name -> told.put(name, answer.header(name)));
        return told;
    }
}
