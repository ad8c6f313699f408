package dev.waymark.platform.limits;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.ProblemAnswer;
import dev.waymark.TestLearner;
import dev.waymark.platform.http.Http;
import dev.waymark.platform.http.answers.Forgetting;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much callers may do in REST. */
@QuarkusTest
@TestProfile(SmallLimits.class)
class FairUseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/topics/docker",
                "/api/v1/topics/nowhere",
                "/api/v1/me",
                "/api/v1/nothing",
                "/wp-login.php",
                "/openapi",
                "/graphql/schema.graphql",
                "/q/swagger-ui/"
            })
    void whoever_asks_too_often_is_told_when_to_come_again(String address) {
        var somebody = From.somewhere();
        repeat(SmallLimits.READS, () -> somebody.given().get(address));

        var refused = somebody.given().get(address);
        var problem = ProblemAnswer.of(refused, 429);
        assertEquals("/problems/too-many-requests", problem.getString("type"));
        int retryAfter = Integer.parseInt(refused.header("Retry-After"));
        assertTrue(retryAfter >= 20 && retryAfter <= 30, retryAfter + " s");
        assertThat(refused.header("RateLimit-Policy"), equalTo("\"anonymous-reads\";q=10;w=300"));
        assertThat(refused.header("RateLimit"), matchesPattern("\"anonymous-reads\";r=0;t=(29\\d|300)"));

        From.somewhere().given().get("/api/v1/topics/docker").then().statusCode(200);
    }

    @Test
    void what_is_ready_to_send_counts_as_well() {
        var address = Http.fresh("/api/v1/topics/docker");
        var somebody = From.somewhere();
        repeat(SmallLimits.READS, () -> somebody.given().get(address));
        ProblemAnswer.of(somebody.given().get(address), 429);
        assertEquals(429, somebody.given().head(address).statusCode());
    }

    @Test
    void many_learners_at_one_address_have_a_limit_together() {
        var school = From.somewhere();
        int learners = SmallLimits.ADDRESS_READS / (SmallLimits.LEARNER_READS - 1);
        for (int i = 0; i < learners; i++) {
            var one = TestLearner.fresh();
            repeat(SmallLimits.LEARNER_READS - 1, () -> as(one, school).get("/api/v1/topics/docker"));
        }
        var another = TestLearner.fresh();
        var refused = as(another, school).get("/api/v1/me");
        ProblemAnswer.of(refused, 429);
        assertThat(refused.header("RateLimit-Policy"), startsWith("\"address-reads\";q=" + SmallLimits.ADDRESS_READS));
        as(another, From.somewhere()).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void what_takes_long_counts_more_unless_it_is_ready() {
        var card = "/api/v1/roadmaps/senior-backend-python-aws-microservices/exports/png";
        Forgetting.readyAnswers();
        var first = From.somewhere();
        first.given().get(card).then().statusCode(200);
        ProblemAnswer.of(first.given().get("/api/v1/topics/docker"), 429);

        var second = From.somewhere();
        repeat(SmallLimits.READS, () -> second.given().get(card));
    }

    /** They reach no endpoint, and some not even a filter. */
    @Test
    void what_is_refused_before_it_is_routed_counts_as_well() {
        for (var address : List.of("/api/v1/topics;x", "/%00", "/?" + "a&".repeat(200))) {
            var somebody = From.somewhere();
            repeat(
                    SmallLimits.READS,
                    () -> somebody.given().urlEncodingEnabled(false).get(address));
            ProblemAnswer.of(somebody.given().get("/api/v1/topics/docker"), 429);
            ProblemAnswer.of(somebody.given().urlEncodingEnabled(false).get(address), 429);
        }
    }

    /** It takes as much room and work as so many writes. */
    @Test
    void a_batch_of_changes_counts_as_a_write_for_each_hundred_begun() {
        var ada = TestLearner.fresh();
        for (int i = 0; i < 4; i++) {
            batch(ada, 500).then().statusCode(200);
        }
        batch(ada, 401).then().statusCode(200).header("RateLimit", matchesPattern("\"learner-writes\";r=0;t=\\d+"));
        ProblemAnswer.of(batch(ada, 1), 429);

        var bob = TestLearner.fresh();
        repeat(SmallLimits.LEARNER_WRITES - 3, () -> batch(bob, 100));
        ProblemAnswer.of(batch(bob, 301), 429);
        batch(bob, 101).then().statusCode(200);
    }

    private static Response batch(TestLearner learner, int changes) {
        var change =
                "{\"id\": \"%s\", \"kind\": \"TOPIC\", \"slug\": \"docker\", \"status\": \"DONE\", \"changedAt\": \"2026-01-01T00:00:00Z\"}";
        return learner.given()
                .contentType("application/json")
                .body(IntStream.range(0, changes)
                        .mapToObj(i -> change.formatted(UUID.randomUUID()))
                        .collect(Collectors.joining(", ", "{\"changes\": [", "]}")))
                .post("/api/v1/me/progress/changes");
    }

    @Test
    void a_learner_counts_apart_from_the_address_and_from_other_learners() {
        var ada = TestLearner.fresh();
        var office = From.somewhere();
        repeat(SmallLimits.READS, () -> office.given().get("/api/v1/topics"));
        ProblemAnswer.of(office.given().get("/api/v1/topics"), 429);

        // One read was for signing in.
        repeat(SmallLimits.LEARNER_READS - 1, () -> as(ada, office).get("/api/v1/me"));
        var refused = as(ada, From.somewhere()).get("/api/v1/me");
        ProblemAnswer.of(refused, 429);
        assertThat(refused.header("RateLimit-Policy"), equalTo("\"learner-reads\";q=15;w=450"));
        as(TestLearner.fresh(), office).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void another_token_of_the_same_learner_is_no_other_caller() {
        var ada = TestLearner.fresh();
        var second = TestLearner.signIn(ada.email(), ada.password());
        repeat(SmallLimits.LEARNER_READS - 2, () -> as(ada, From.somewhere()).get("/api/v1/me"));
        ProblemAnswer.of(as(second, From.somewhere()).get("/api/v1/me"), 429);
    }

    @Test
    void tokens_that_are_not_taken_give_no_room() {
        var somebody = From.somewhere();
        for (int i = 0; i < SmallLimits.READS; i++) {
            somebody.given().auth().oauth2("a.b.c" + i).get("/api/v1/me").then().statusCode(401);
        }
        ProblemAnswer.of(somebody.given().auth().oauth2("another.one.too").get("/api/v1/me"), 429);
    }

    @Test
    void writes_have_a_limit_of_their_own() {
        var ada = TestLearner.fresh();
        repeat(SmallLimits.LEARNER_WRITES, () -> mark(ada));
        var refused = mark(ada);
        ProblemAnswer.of(refused, 429);
        assertThat(refused.header("RateLimit-Policy"), equalTo("\"learner-writes\";q=25;w=750"));
        assertEquals(ada.id(), ada.me().getString("id"));
    }

    @Test
    void what_shared_caches_may_keep_says_nothing_of_who_asked() {
        var somebody = From.somewhere();
        var address = Http.fresh("/api/v1/topics/docker");
        var etag = "";
        for (int i = 0; i < 2; i++) {
            var answer = somebody.given().get(address);
            assertThat(answer.header("Cache-Control"), equalTo("public, no-cache"));
            assertThat(answer.header("RateLimit"), nullValue());
            etag = answer.header("ETag");
        }
        var unchanged = somebody.given().header("If-None-Match", etag).get(address);
        assertEquals(304, unchanged.statusCode());
        assertThat(unchanged.header("RateLimit"), nullValue());
        assertThat(unchanged.header("RateLimit-Policy"), nullValue());

        var own = TestLearner.fresh().given().get("/api/v1/me");
        assertThat(own.header("RateLimit"), matchesPattern("\"learner-reads\";r=13;t=\\d+"));
        assertThat(somebody.given().get("/api/v1/topics/nowhere").header("RateLimit"), notNullValue());
    }

    @Test
    void strangers_cannot_ask_for_health_and_metrics_without_end() {
        for (var address : List.of("/q/health/live", "/q/metrics")) {
            var somebody = From.somewhere();
            repeat(SmallLimits.READS, () -> somebody.given().get(address));
            ProblemAnswer.of(somebody.given().get(address), 429);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, /q/health/live",
        "10.1.2.3, /q/health/ready",
        "192.168.7.8, /q/metrics",
        "172.20.0.9, /q/health/live",
        "fd12:3456:789a::1, /q/health/ready",
        "::1, /.well-known/jwks.json"
    })
    void probes_of_the_operators_are_never_refused(String from, String address) {
        var somebody = new From(from);
        repeat(SmallLimits.READS + 5, () -> somebody.given().get(address));
    }

    @Test
    void an_address_of_ipv6_is_its_network() {
        var network = "2001:db8:" + Integer.toHexString((int) (System.nanoTime() & 0xffff)) + ":7::";
        for (int i = 0; i < SmallLimits.READS; i++) {
            new From(network + Integer.toHexString(i + 1))
                    .given()
                    .get("/api/v1/topics")
                    .then()
                    .statusCode(200);
        }
        ProblemAnswer.of(new From(network + "ffff").given().get("/api/v1/topics"), 429);
    }

    private static void repeat(int times, Supplier<Response> request) {
        for (int i = 0; i < times; i++) {
            assertNotEquals(429, request.get().statusCode(), "at the request no. " + (i + 1));
        }
    }

    private static RequestSpecification as(TestLearner learner, From from) {
        return from.given().auth().oauth2(learner.accessToken());
    }

    private static Response mark(TestLearner learner) {
        return learner.given()
                .contentType("application/json")
                .body("{\"status\": \"DONE\"}")
                .put("/api/v1/me/progress/topics/docker");
    }
}
