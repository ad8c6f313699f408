package dev.waymark.progress.enrolment;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.ProblemAnswer;
import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Followed roadmaps in archives. */
@QuarkusTest
class EnrolmentsArchiveTest {

    private static final String ROADMAP = "senior-backend-python-aws-microservices";
    private static final String ENROLMENTS = "/api/v1/me/enrolments";

    private TestLearner ada;

    @BeforeEach
    void somebody() {
        ada = TestLearner.fresh();
    }

    @Test
    void what_was_followed_is_followed_again_and_twice_is_once() {
        ada.given().contentType("application/json").body("{}").put(ENROLMENTS + "/" + ROADMAP);
        List<Map<String, Object>> before = ada.given().get(ENROLMENTS).path("items");
        var archive = ada.given().get("/api/v1/me/archive").asString();
        assertEquals(1, before.size());

        var bob = TestLearner.fresh();
        for (int times = 0; times < 2; times++) {
            restore(bob, archive).then().statusCode(204);
            assertEquals(before, bob.given().get(ENROLMENTS).path("items"));
        }
        restore(ada, archive).then().statusCode(204);
        assertEquals(before, ada.given().get(ENROLMENTS).path("items"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"roadmap\":\"no-such-roadmap\",\"version\":1,\"startedAt\":\"2026-01-01T00:00:00Z\"}",
                "{\"roadmap\":\"" + ROADMAP + "\",\"version\":99,\"startedAt\":\"2026-01-01T00:00:00Z\"}",
                "{\"roadmap\":\"" + ROADMAP + "\",\"version\":\"1\",\"startedAt\":\"2026-01-01T00:00:00Z\"}",
                "{\"roadmap\":\"" + ROADMAP + "\",\"version\":1,\"startedAt\":\"3000-01-01T00:00:00Z\"}",
                "{\"roadmap\":\"" + ROADMAP + "\",\"version\":1}",
                "{\"roadmap\":\"" + ROADMAP + "\",\"version\":null,\"startedAt\":\"2026-01-01T00:00:00Z\"}",
                "{\"version\":1,\"startedAt\":\"2026-01-01T00:00:00Z\"}",
                "{\"roadmap\":\"" + ROADMAP + "\",\"version\":1,\"startedAt\":\"2026-01-01T00:00:00Z\",\"owner\":7}",
                "null",
                "[]"
            })
    void a_mistake_is_told_by_its_place_and_nothing_is_restored(String entry) {
        var good = "{\"roadmap\":\"" + ROADMAP + "\",\"version\":1,\"startedAt\":\"2026-01-01T00:00:00Z\"}";
        var problem = ProblemAnswer.of(
                restore(ada, "{\"format\":\"waymark-archive/1\",\"enrolments\":[%s,%s]}".formatted(good, entry)), 400);
        assertThat(problem.getString("errors[0].pointer"), startsWith("/enrolments/1"));
        assertTrue(ada.given().get(ENROLMENTS).<List<Object>>path("items").isEmpty());
    }

    private static Response restore(TestLearner learner, String archive) {
        return learner.given().contentType("application/json").body(archive).put("/api/v1/me/archive");
    }
}
