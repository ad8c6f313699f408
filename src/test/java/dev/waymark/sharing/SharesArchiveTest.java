package dev.waymark.sharing;

import static io.restassured.RestAssured.get;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.waymark.ProblemAnswer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares in archives. */
@QuarkusTest
class SharesArchiveTest {

    private Sharer ada;

    @BeforeEach
    void somebody() {
        ada = Sharer.fresh();
    }

    private static String archive(Sharer sharer) {
        return sharer.given().get("/api/v1/me/archive").asString();
    }

    private static Response restore(Sharer sharer, String archive) {
        return sharer.given().body(archive).put("/api/v1/me/archive");
    }

    private static String part(String shares) {
        return "{\"format\": \"waymark-archive/1\", \"shares\": [%s]}".formatted(shares);
    }

    @Test
    void an_archive_brings_them_back_with_new_links() {
        var own = ada.kept();
        var token = ada.shared("curated");
        ada.put("own", "{\"roadmap\": \"%s\", \"version\": 1, \"showName\": true}".formatted(own));
        var archive = archive(ada);
        assertThat(archive, not(containsString(token)));

        var bob = Sharer.fresh();
        restore(bob, archive).then().statusCode(204);
        var first = bob.share("curated").getString("token");
        restore(bob, archive).then().statusCode(204);
        assertEquals(first, bob.share("curated").getString("token"));
        assertNotEquals(token, first);
        get(Sharer.OPEN + first).then().statusCode(200);
        for (var id : List.of("curated", "own")) {
            for (var member : List.of("roadmap", "title", "version", "shownVersion", "showName")) {
                assertEquals(ada.share(id).<Object>get(member), bob.share(id).get(member), id + " " + member);
            }
        }
        assertEquals(
                JsonPath.from(archive).getList("shares"),
                JsonPath.from(archive(bob)).getList("shares"));
    }

    @Test
    void what_is_there_stays_as_it_is() {
        var token = ada.shared("mine");
        var archive = archive(ada);
        ada.put("mine", "{\"roadmap\": \"%s\", \"showName\": true}".formatted(Sharer.ROADMAP));
        restore(ada, archive).then().statusCode(204);
        assertEquals(true, ada.share("mine").getBoolean("showName"));
        assertEquals(token, ada.share("mine").getString("token"));
    }

    @Test
    void a_link_that_was_revoked_stays_dead() {
        var token = ada.shared("dead");
        var archive = archive(ada);
        ada.revoke("dead");
        restore(ada, archive).then().statusCode(204);
        get(Sharer.OPEN + token).then().statusCode(404);
        get(Sharer.OPEN + ada.share("dead").getString("token")).then().statusCode(200);
    }

    @Test
    void no_more_come_back_than_can_be_had() {
        var many = IntStream.range(0, 51)
                .mapToObj("{\"id\": \"share-%d\", \"roadmap\": \"senior-backend-python-aws-microservices\"}"::formatted)
                .collect(Collectors.joining(","));
        ProblemAnswer.of(restore(ada, part(many)), 409);
        assertThat(ada.given().get(Sharer.SHARES).jsonPath().getList("items"), hasSize(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            null                                                                                          | /shares/0
            {}                                                                                            | /shares/0/id
            {"id": "a"}                                                                                   | /shares/0/roadmap
            {"id": "A", "roadmap": "senior-backend-python-aws-microservices"}                             | /shares/0/id
            {"id": "a", "roadmap": "no-such-roadmap"}                                                     | /shares/0/roadmap
            {"id": "a", "roadmap": "senior-backend-python-aws-microservices", "version": 99}              | /shares/0/roadmap
            {"id": "a", "roadmap": "senior-backend-python-aws-microservices", "version": -1}              | /shares/0/version
            {"id": "a", "roadmap": "senior-backend-python-aws-microservices", "token": "AAAA"}            | /shares/0/token
            {"id": "a", "roadmap": "senior-backend-python-aws-microservices"}, {"id": "a", "roadmap": "senior-backend-python-aws-microservices"} | /shares/1/id
            """)
    void a_mistake_is_told_by_its_place_and_nothing_is_restored(String entry, String pointer) {
        var problem = ProblemAnswer.of(restore(ada, part(entry)), 400);
        assertThat(problem.getString("errors[0].pointer"), startsWith(pointer));
        assertThat(ada.given().get(Sharer.SHARES).jsonPath().getList("items"), hasSize(0));
    }
}
