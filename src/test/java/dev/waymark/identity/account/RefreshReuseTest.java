package dev.waymark.identity.account;

import static dev.waymark.platform.graphql.Graphql.query;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.waymark.ProblemAnswer;
import dev.waymark.TestLearner;
import dev.waymark.identity.token.Bearer;
import dev.waymark.platform.database.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two tabs, a lost answer, and a thief: each uses a refresh token that was used before. */
@QuarkusTest
class RefreshReuseTest {

    private static final int TABS = 20;

    @Inject
    Sql sql;

    @Test
    void all_tabs_that_refresh_at_once_get_the_same_next_token_and_the_session_lives() throws Exception {
        var learner = TestLearner.fresh();

        var answers = atOnce(() -> TestLearner.refresh(learner.refreshToken()));

        assertThat(answers.stream().map(Response::statusCode).toList(), everyItem(is(200)));
        var next = next(answers.getFirst());
        assertNotEquals(learner.refreshToken(), next);
        assertThat(answers.stream().map(RefreshReuseTest::next).toList(), everyItem(is(next)));
        answers.forEach(answer -> Bearer.assertTaken(answer.path("accessToken")));
        assertThat(
                atOnce(() -> TestLearner.refresh(next)).stream()
                        .map(Response::statusCode)
                        .toList(),
                everyItem(is(200)));
    }

    @Test
    void a_lost_answer_is_given_again_in_both_apis() {
        var learner = TestLearner.fresh();
        var lost = next(TestLearner.refresh(learner.refreshToken()));

        assertEquals(lost, next(TestLearner.refresh(learner.refreshToken())));
        assertEquals(
                lost,
                query(
                                "mutation($token: String!) {refresh(refreshToken: $token) {refreshToken}}",
                                Map.of("token", learner.refreshToken()))
                        .extract()
                        .path("data.refresh.refreshToken"));
        TestLearner.refresh(lost).then().statusCode(200);
    }

    @Test
    void outside_the_window_a_second_use_ends_the_session() {
        var learner = TestLearner.fresh();
        var other = TestLearner.signIn(learner.email(), TestLearner.PASSWORD);
        var next = next(TestLearner.refresh(learner.refreshToken()));

        age(learner, 11);

        var problem = ProblemAnswer.of(TestLearner.refresh(learner.refreshToken()), 401);
        assertEquals("/problems/invalid-refresh-token", problem.getString("type"));
        ProblemAnswer.of(TestLearner.refresh(next), 401);
        TestLearner.refresh(other.refreshToken()).then().statusCode(200);
    }

    @Test
    void a_repeat_does_not_make_the_window_longer() {
        var learner = TestLearner.fresh();
        TestLearner.refresh(learner.refreshToken()).then().statusCode(200);
        age(learner, 6);
        TestLearner.refresh(learner.refreshToken()).then().statusCode(200);
        age(learner, 6);

        ProblemAnswer.of(TestLearner.refresh(learner.refreshToken()), 401);
    }

    @Test
    void a_token_before_the_last_one_ends_the_session_at_once() {
        var learner = TestLearner.fresh();
        var next = next(TestLearner.refresh(learner.refreshToken()));
        var last = next(TestLearner.refresh(next));

        ProblemAnswer.of(TestLearner.refresh(learner.refreshToken()), 401);
        ProblemAnswer.of(TestLearner.refresh(last), 401);
    }

    /** Whoever knows whose session it is, and its id, which the access token shows, knows nothing of its secret. */
    @ParameterizedTest
    @ValueSource(ints = {24, 39, 40, 55})
    void a_forged_token_ends_no_session(int at) {
        var learner = TestLearner.fresh();
        var next = next(TestLearner.refresh(learner.refreshToken()));
        for (var known : List.of(learner.refreshToken(), next)) {
            var bytes = Base64.getUrlDecoder().decode(known);
            bytes[at] ^= 1;
            ProblemAnswer.of(
                    TestLearner.refresh(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)), 401);
        }

        TestLearner.refresh(next).then().statusCode(200);
    }

    @Test
    void a_session_that_was_signed_out_does_not_come_back() {
        var learner = TestLearner.fresh();
        TestLearner.refresh(learner.refreshToken()).then().statusCode(200);
        learner.given().delete("/api/v1/tokens/current").then().statusCode(204);

        ProblemAnswer.of(TestLearner.refresh(learner.refreshToken()), 401);
    }

    @Test
    void a_session_that_has_expired_is_not_refreshed_by_a_repeat() {
        var learner = TestLearner.fresh();
        TestLearner.refresh(learner.refreshToken()).then().statusCode(200);
        sql.execute("update session set expires_at = now() where learner_id = ?", rowId(learner));

        ProblemAnswer.of(TestLearner.refresh(learner.refreshToken()), 401);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8, 24, 55})
    void a_token_that_was_changed_anywhere_gets_nothing(int at) {
        var learner = TestLearner.fresh();
        TestLearner.refresh(learner.refreshToken()).then().statusCode(200);
        var bytes = Base64.getUrlDecoder().decode(learner.refreshToken());
        bytes[at] ^= 1;

        ProblemAnswer.of(
                TestLearner.refresh(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)), 401);
    }

    /** As if the last refresh had been longer ago. */
    private void age(TestLearner learner, int seconds) {
        sql.execute(
                "update session set refreshed_at = refreshed_at - ? * interval '1 second' where learner_id = ?",
                seconds,
                rowId(learner));
    }

    private static long rowId(TestLearner learner) {
        return Long.parseLong(learner.id().substring("Learner:".length()));
    }

    private static String next(Response answer) {
        return answer.then().statusCode(200).extract().path("refreshToken");
    }

    private static List<Response> atOnce(Callable<Response> request) throws Exception {
        try (var threads = Executors.newFixedThreadPool(TABS)) {
            return threads.invokeAll(Collections.nCopies(TABS, request)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
