package dev.waymark.identity.token;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens with the content of a real one but without its key. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgedTokenTest {

    private static final TokenKey OWN = TokenKey.make("ES256");

    @Inject
    SigningKeys signingKeys;

    private String real = "";
    private TokenKey key = TokenKey.make("ES256");

    /** Once: hashing passwords takes its time. */
    @BeforeEach
    void sign_in() {
        if (real.isEmpty()) {
            real = Bearer.tokensOfNewAccount().getString("accessToken");
            key = Bearer.builtInKey(signingKeys);
            Bearer.assertTaken(real);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "NONE", "nOnE", ""})
    void a_token_without_a_signature_is_refused(String none) {
        var unsigned = draft().withHeader("alg", none).signed(input -> new byte[0]);

        Bearer.assertRefused(unsigned);
        Bearer.assertRefused(unsigned.substring(0, unsigned.length() - 1));
        Bearer.assertRefused(unsigned + real.split("\\.")[2]);
        Bearer.assertRefused(
                draft().withHeader("alg", none).withoutHeader("kid").signed(input -> new byte[0]));
        Bearer.assertRefused(draft().withHeader("alg", none).signed(key::sign));
    }

    @Test
    void the_public_key_is_no_secret_to_sign_with() {
        var jwk = RestAssured.get("/.well-known/jwks.json");
        var der = key.publicKey().getEncoded();
        var base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        var pem = "-----BEGIN PUBLIC KEY-----\n" + base64 + "\n-----END PUBLIC KEY-----";
        var secrets = new ArrayList<byte[]>(List.of(der, jwk.asByteArray()));
        Stream.of(pem, pem + "\n", base64, key.jwk().toJson(OutputControlLevel.PUBLIC_ONLY), key.id())
                .map(text -> text.getBytes(StandardCharsets.US_ASCII))
                .forEach(secrets::add);

        for (var secret : secrets) {
            Bearer.assertRefused(draft().withHeader("alg", "HS256").signedByHmac(secret));
        }
        Bearer.assertRefused(draft().withHeader("alg", "HS512").signedByHmac(der));
    }

    @Test
    void an_empty_secret_is_refused() {
        Bearer.assertRefused(draft().withHeader("alg", "HS256").signedByHmac(new byte[0]));
        Bearer.assertRefused(
                draft().withHeader("alg", "HS256").withoutHeader("kid").signedByHmac(new byte[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ES256", "RS256", "PS256", "EdDSA"})
    void another_key_under_the_same_id_is_refused(String algorithm) {
        Bearer.assertRefused(draft().withHeader("alg", algorithm).signed(TokenKey.make(algorithm)::sign));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void what_is_no_signature_at_all_is_refused(String what, byte[] signature) {
        Bearer.assertRefused(draft().signed(input -> signature));
    }

    static Stream<Arguments> what_is_no_signature_at_all_is_refused() {
        return Stream.of(
                arguments("none", new byte[0]),
                arguments("zeros", new byte[64]),
                arguments("zeros as DER", new byte[] {0x30, 6, 2, 1, 0, 2, 1, 0}),
                arguments("one byte", new byte[1]),
                arguments("too many", new byte[640]));
    }

    @Test
    void a_key_that_the_token_brings_along_or_points_at_is_neither_taken_nor_fetched() throws IOException {
        var requests = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                requests.incrementAndGet();
                var keys = ("{\"keys\":[" + OWN.named(key.id()).jwk().toJson() + "]}").getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
            }
        });
        server.start();
        try {
            var address = "http://localhost:" + server.getAddress().getPort() + "/keys";
            var jwk = OWN.jwk().toParams(OutputControlLevel.PUBLIC_ONLY);
            var headers = Map.<String, Object>of(
                    "jwk", jwk, "jku", address, "x5u", address, "x5c", List.of("AAAA"), "x5t#S256", "AAAA");
            headers.forEach((name, value) -> {
                Bearer.assertRefused(draft().withHeader(name, value).signed(OWN::sign));
                Bearer.assertRefused(
                        draft().withHeader(name, value).withoutHeader("kid").signed(OWN::sign));
                Bearer.assertRefused(draft().withHeader(name, value)
                        .withHeader("kid", address)
                        .signed(OWN::sign));
            });
            Bearer.assertRefused(draft().with("iss", address).signed(OWN::sign));
            assertThat(requests.get(), equalTo(0));
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void a_token_that_was_changed_anywhere_is_refused(int part) {
        var changed = replaced(
                part, text -> text.substring(0, 10) + (text.charAt(10) == 'A' ? 'B' : 'A') + text.substring(11));
        Bearer.assertRefused(changed);
        for (var appended : List.of("A", "AA", "=", "==", "%0A", "!", "A.", ".")) {
            Bearer.assertRefused(replaced(part, text -> text + appended));
        }
        Bearer.assertRefused(replaced(part, text -> text.substring(0, text.length() - 4)));
        Bearer.assertRefused(replaced(part, text -> ""));
    }

    @Test
    void a_token_has_three_parts() {
        var parts = real.split("\\.");

        Bearer.assertRefused(parts[0]);
        Bearer.assertRefused(parts[0] + "." + parts[1]);
        Bearer.assertRefused(real + ".");
        Bearer.assertRefused(real + "." + parts[2]);
        Bearer.assertRefused(real + "." + parts[1] + "." + parts[2]);
        Bearer.assertRefused("." + real);
        Bearer.assertRefused("..");
        Bearer.assertRefused("....");
    }

    @Test
    void an_encrypted_token_is_refused() {
        var header =
                "{\"alg\":\"PBES2-HS256+A128KW\",\"enc\":\"A128CBC-HS256\",\"p2c\":2147483647,\"p2s\":\"AAAAAAAAAAA\"}";

        Bearer.assertRefused(TokenDraft.encoded(header.getBytes(StandardCharsets.UTF_8)) + ".AAAA.AAAA.AAAA.AAAA");
    }

    @Test
    void claims_and_headers_that_are_told_twice_are_refused() {
        var claims = draft().payload();
        var header = draft().header();
        var twice = claims.replaceFirst("\\{", "{\"sub\":\"somebody\",");

        Bearer.assertTaken(TokenDraft.compact(header, claims, key::sign));
        Bearer.assertRefused(TokenDraft.compact(header, twice, key::sign));
        Bearer.assertRefused(TokenDraft.compact(header, claims.replaceFirst("}$", ",\"exp\":99999999999}"), key::sign));
        Bearer.assertRefused(TokenDraft.compact(header.replaceFirst("\\{", "{\"alg\":\"none\","), claims, key::sign));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "\"text\"", "{", "{}", "<html>", "{\"sub\": NaN}", "\u0000"})
    void what_says_nothing_is_refused(String json) {
        Bearer.assertRefused(TokenDraft.compact(draft().header(), json, key::sign));
        Bearer.assertRefused(TokenDraft.compact(json, draft().payload(), key::sign));
    }

    @Test
    void a_deep_token_is_refused() {
        var deep = "{\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";

        Bearer.assertRefused(TokenDraft.compact(draft().header(), deep, OWN::sign));
        Bearer.assertRefused(TokenDraft.compact(deep, draft().payload(), OWN::sign));
        Bearer.assertRefused(TokenDraft.compact(draft().header(), deep, key::sign));
    }

    private TokenDraft draft() {
        return TokenDraft.like(real);
    }

    private String replaced(int part, UnaryOperator<String> change) {
        var parts = real.split("\\.");
        parts[part] = change.apply(parts[part]);
        return String.join(".", parts);
    }
}
