package dev.waymark.identity.account;

import static dev.waymark.platform.graphql.Graphql.query;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.waymark.ProblemAnswer;
import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AccountTest {

    @Test
    void a_learner_registers_signs_in_and_is_known() {
        var email = email();
        TestLearner.register(email)
                .then()
                .statusCode(201)
                .header("Location", org.hamcrest.Matchers.endsWith("/api/v1/me"))
                .body("displayName", equalTo("Ada"))
                .body("email", equalTo(email))
                .body("roles", contains("LEARNER"))
                .body("timeZone", equalTo("UTC"));

        TestLearner.tokens(email, TestLearner.PASSWORD)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("tokenType", equalTo("Bearer"))
                .body("expiresIn", equalTo(300));
        assertEquals(email, TestLearner.signIn(email, TestLearner.PASSWORD).me().getString("email"));
    }

    @Test
    void an_address_is_taken_in_any_case() {
        var learner = TestLearner.fresh();

        var problem = ProblemAnswer.of(TestLearner.register(learner.email().toUpperCase(Locale.ROOT)), 409);
        assertEquals("/problems/email-taken", problem.getString("type"));
        TestLearner.signIn(learner.email().toUpperCase(Locale.ROOT), TestLearner.PASSWORD);
    }

    @Test
    void of_those_who_register_one_address_at_once_one_gets_it() throws Exception {
        var email = email();
        assertThat(atOnce(8, () -> TestLearner.register(email)), oneIs(201, 409));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@",
                "@example.org",
                "ada@example",
                "ada@example..org",
                "ada@-example.org",
                "ada lovelace@example.org",
                "ada@example.org ",
                "ada@exam\nple.org",
                "<ada@example.org>",
                "ada@ex\u00e4mple.org"
            })
    void a_malformed_address_is_refused(String email) {
        assertInvalid(TestLearner.register(email), "/email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"seven77", "password", "PassWord", "12345678", "qwertyuiop", "iloveyou1"})
    void a_password_that_is_short_or_common_is_refused(String password) {
        assertInvalid(TestLearner.register(email(), password, "Ada"), "/password");
    }

    @Test
    void a_password_of_ten_thousand_characters_or_the_address_itself_is_refused() {
        assertInvalid(TestLearner.register(email(), "x".repeat(10_000), "Ada"), "/password");
        var email = email();
        assertInvalid(TestLearner.register(email, email.toUpperCase(Locale.ROOT), "Ada"), "/password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "line\nbreak", "bell\u0007"})
    void a_name_that_is_none_is_refused(String name) {
        assertInvalid(TestLearner.register(email(), TestLearner.PASSWORD, name), "/displayName");
    }

    @Test
    void what_is_missing_or_too_much_is_told() {
        assertInvalid(post("/api/v1/accounts", "{}"), "/email", "/password", "/displayName");
        assertInvalid(
                post(
                        "/api/v1/accounts",
                        "{\"email\":null,\"password\":\"" + TestLearner.PASSWORD + "\",\"displayName\":\"Ada\"}"),
                "/email");
        ProblemAnswer.of(
                post(
                        "/api/v1/accounts",
                        "{\"email\":\"%s\",\"password\":\"%s\",\"displayName\":\"Ada\",\"roles\":[\"ADMIN\"]}"
                                .formatted(email(), TestLearner.PASSWORD)),
                400);
        ProblemAnswer.of(post("/api/v1/tokens", "{\"grantType\":\"client_credentials\"}"), 400);
        assertInvalid(post("/api/v1/tokens", "{\"grantType\":\"password\",\"email\":\"a@b.example\"}"), "/password");
        assertInvalid(
                post("/api/v1/tokens", "{\"grantType\":\"refresh\",\"refreshToken\":\"x\",\"password\":\"y\"}"),
                "/password");
        assertInvalid(post("/api/v1/tokens", "{}"), "/grantType");
    }

    @Test
    void all_mistakes_are_told_at_once_and_each_once() {
        Map<String, Object> bad = Map.of("email", "ada@example", "password", "password", "displayName", " ");
        assertInvalid(TestLearner.register("ada@example", "password", " "), "/email", "/password", "/displayName");
        assertInvalid(post("/api/v1/accounts", "{\"email\":\"ada\"}"), "/email", "/password", "/displayName");
        query(
                        "mutation($email: String!, $password: String!, $displayName: String!)"
                                + " {register(email: $email, password: $password, displayName: $displayName) {id}}",
                        bad)
                .body("errors[0].extensions.errors.pointer", contains("/email", "/password", "/displayName"));
        assertInvalid(
                post("/api/v1/tokens", "{\"grantType\":\"password\",\"email\":\"a@b.example\",\"refreshToken\":\"x\"}"),
                "/password",
                "/refreshToken");

        var learner = TestLearner.fresh();
        assertInvalid(changePassword(learner, "not the current one", "short"), "/currentPassword", "/newPassword");
        assertInvalid(
                learner.given()
                        .contentType("application/json")
                        .body("{\"newPassword\":\"short\"}")
                        .put("/api/v1/me/password"),
                "/currentPassword",
                "/newPassword");
    }

    @Test
    void an_unknown_account_and_a_wrong_password_answer_alike() {
        var learner = TestLearner.fresh();

        var wrong = ProblemAnswer.of(TestLearner.tokens(learner.email(), "another password"), 401);
        var unknown = ProblemAnswer.of(TestLearner.tokens(email(), TestLearner.PASSWORD), 401);
        assertEquals(wrong.getMap(""), unknown.getMap(""));
        assertEquals("/problems/invalid-credentials", wrong.getString("type"));
        ProblemAnswer.of(TestLearner.tokens(learner.email(), "x".repeat(10_000)), 401);
        ProblemAnswer.of(TestLearner.tokens(learner.email(), ""), 401);
    }

    @Test
    void a_refresh_token_gives_the_next_tokens_and_lives_on_in_them() {
        var learner = TestLearner.fresh();
        var next = TestLearner.refresh(learner.refreshToken())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertNotEquals(learner.refreshToken(), next.getString("refreshToken"));
        given().auth()
                .oauth2(next.getString("accessToken"))
                .get("/api/v1/me")
                .then()
                .statusCode(200);
        TestLearner.refresh(next.getString("refreshToken")).then().statusCode(200);
    }

    @Test
    void a_reused_refresh_token_ends_its_whole_family_and_no_other() {
        var learner = TestLearner.fresh();
        var other = TestLearner.signIn(learner.email(), TestLearner.PASSWORD);
        String next = TestLearner.refresh(learner.refreshToken()).path("refreshToken");
        String last = TestLearner.refresh(next).path("refreshToken");

        var problem = ProblemAnswer.of(TestLearner.refresh(learner.refreshToken()), 401);
        assertEquals("/problems/invalid-refresh-token", problem.getString("type"));
        ProblemAnswer.of(TestLearner.refresh(last), 401);
        TestLearner.refresh(other.refreshToken()).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!!", "AAAA", "\u00e9"})
    void a_refresh_token_that_is_none_is_refused(String token) {
        ProblemAnswer.of(TestLearner.refresh(token), 401);
        ProblemAnswer.of(TestLearner.refresh(token.repeat(1_000)), 401);
    }

    @Test
    void signing_out_ends_the_session_of_this_device_alone() {
        var learner = TestLearner.fresh();
        var other = TestLearner.signIn(learner.email(), TestLearner.PASSWORD);
        learner.given().delete("/api/v1/tokens/current").then().statusCode(204);

        ProblemAnswer.of(TestLearner.refresh(learner.refreshToken()), 401);
        TestLearner.refresh(other.refreshToken()).then().statusCode(200);
        ProblemAnswer.of(given().delete("/api/v1/tokens/current"), 401);
    }

    @Test
    void a_changed_password_is_the_one_to_sign_in_with_and_signs_other_devices_out() {
        var learner = TestLearner.fresh();
        var other = TestLearner.signIn(learner.email(), TestLearner.PASSWORD);

        assertInvalid(changePassword(learner, "not the current one", "a new uncommon phrase"), "/currentPassword");
        assertInvalid(changePassword(learner, TestLearner.PASSWORD, "short"), "/newPassword");
        changePassword(learner, TestLearner.PASSWORD, "a new uncommon phrase")
                .then()
                .statusCode(204);

        ProblemAnswer.of(TestLearner.tokens(learner.email(), TestLearner.PASSWORD), 401);
        ProblemAnswer.of(TestLearner.refresh(other.refreshToken()), 401);
        TestLearner.refresh(learner.refreshToken()).then().statusCode(200);
        TestLearner.signIn(learner.email(), "a new uncommon phrase");
    }

    @Test
    void of_two_changes_at_once_one_is_done() throws Exception {
        var learner = TestLearner.fresh();
        var count = new java.util.concurrent.atomic.AtomicInteger();

        assertThat(
                atOnce(
                        4,
                        () -> changePassword(
                                learner, TestLearner.PASSWORD, "uncommon phrase " + count.incrementAndGet())),
                oneIs(204, 400));
    }

    @Test
    void the_same_password_comes_from_every_keyboard() {
        var email = email();
        TestLearner.register(email, "caf\u00e9 au lait 123", "Ada").then().statusCode(201);

        TestLearner.signIn(email, "cafe\u0301 au lait 123");
    }

    @Test
    void the_public_keys_are_published_and_nothing_else_of_them() {
        get("/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .body("keys.kty", everyItem(equalTo("EC")))
                .body("keys", everyItem(not(hasKey("d"))));
    }

    @Test
    void a_rotated_key_signs_and_the_one_before_goes_on_verifying() {
        var before = TestLearner.fresh();
        TestLearner.admin().given().post("/api/v1/signing-keys").then().statusCode(204);
        var after = TestLearner.fresh();

        assertNotEquals(keyOf(before), keyOf(after));
        get("/.well-known/jwks.json")
                .then()
                .body("keys.kid", hasItem(keyOf(after)))
                .body("keys.kid", hasItem(keyOf(before)));
        assertEquals(before.id(), before.me().getString("id"));
        assertEquals(after.id(), after.me().getString("id"));
        ProblemAnswer.of(after.given().post("/api/v1/signing-keys"), 403);
    }

    @Test
    void graphql_does_the_same() {
        var email = email();
        var variables = Map.<String, Object>of("email", email, "password", TestLearner.PASSWORD, "name", "Ada");
        query(
                        "mutation($email: String!, $password: String!, $name: String!)"
                                + " {register(email: $email, password: $password, displayName: $name) {email roles}}",
                        variables)
                .statusCode(200)
                .body("data.register.email", equalTo(email))
                .body("data.register.roles", contains("LEARNER"));
        query(
                        "mutation($email: String!, $password: String!, $name: String!)"
                                + " {register(email: $email, password: $password, displayName: $name) {id}}",
                        variables)
                .body("errors[0].extensions.code", equalTo("email-taken"));

        var tokens = query(
                        "mutation($email: String!, $password: String!)"
                                + " {signIn(email: $email, password: $password) {accessToken refreshToken expiresIn}}",
                        Map.of("email", email, "password", TestLearner.PASSWORD))
                .statusCode(200)
                .extract()
                .jsonPath();
        String next = query(
                        "mutation($token: String!) {refresh(refreshToken: $token) {accessToken refreshToken}}",
                        Map.of("token", tokens.getString("data.signIn.refreshToken")))
                .extract()
                .path("data.refresh.refreshToken");
        query("mutation {signIn(email: \"nobody@example.org\", password: \"whatever it is\") {accessToken}}")
                .body("errors[0].extensions.code", equalTo("invalid-credentials"));
        query("mutation {refresh(refreshToken: \"x\") {accessToken}}")
                .body("errors[0].extensions.code", equalTo("invalid-refresh-token"));

        query(given().auth().oauth2(tokens.getString("data.signIn.accessToken")), "mutation {signOut}", Map.of())
                .body("data.signOut", equalTo(true));
        ProblemAnswer.of(TestLearner.refresh(next), 401);
    }

    @Test
    void a_token_that_is_not_taken_keeps_nobody_from_what_is_for_everybody() {
        var learner = TestLearner.fresh();
        var expired = given().auth().oauth2(learner.accessToken() + "x");

        query(
                        expired,
                        "mutation($token: String!) {refresh(refreshToken: $token) {accessToken}}",
                        Map.of("token", learner.refreshToken()))
                .statusCode(200)
                .body("data.refresh.accessToken", org.hamcrest.Matchers.notNullValue());
        given().auth().oauth2("x").get("/api/v1/topics").then().statusCode(200);
        query(given().auth().oauth2("x"), "{topics(first: 1) {nodes {slug}} me {id}}", Map.of())
                .statusCode(200)
                .body("data.topics.nodes.slug", org.hamcrest.Matchers.hasSize(1))
                .body("errors[0].extensions.code", equalTo("unauthenticated"));
    }

    private static String keyOf(TestLearner learner) {
        var header = new String(
                java.util.Base64.getUrlDecoder().decode(learner.accessToken().split("\\.")[0]),
                java.nio.charset.StandardCharsets.UTF_8);
        return io.restassured.path.json.JsonPath.from(header).getString("kid");
    }

    private static Response changePassword(TestLearner learner, String current, String fresh) {
        return learner.given()
                .contentType("application/json")
                .body(Map.of("currentPassword", current, "newPassword", fresh))
                .put("/api/v1/me/password");
    }

    private static Response post(String path, String body) {
        return given().contentType("application/json").body(body).post(path);
    }

    private static void assertInvalid(Response response, String... pointers) {
        var problem = ProblemAnswer.of(response, 400);
        assertEquals("/problems/invalid-input", problem.getString("type"));
        assertThat(problem.getList("errors.pointer"), contains((Object[]) pointers));
    }

    private static java.util.List<Integer> atOnce(int times, Callable<Response> request) throws Exception {
        try (var threads = Executors.newFixedThreadPool(times)) {
            return threads.invokeAll(Collections.nCopies(times, request)).stream()
                    .map(Future::resultNow)
                    .map(Response::statusCode)
                    .toList();
        }
    }

    /** One of the answers has the one status, all the others the other. */
    private static org.hamcrest.Matcher<java.util.List<Integer>> oneIs(int one, int others) {
        return new org.hamcrest.TypeSafeMatcher<>() {
            @Override
            protected boolean matchesSafely(java.util.List<Integer> statuses) {
                return Collections.frequency(statuses, one) == 1
                        && Collections.frequency(statuses, others) == statuses.size() - 1;
            }

            @Override
            public void describeTo(org.hamcrest.Description description) {
                description.appendText("one %d and else %d".formatted(one, others));
            }
        };
    }

    private static String email() {
        return "learner-%s@waymark.test".formatted(UUID.randomUUID());
    }
}
