package dev.waymark.identity.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.ProblemAnswer;
import dev.waymark.TestLearner;
import dev.waymark.platform.http.ForFrontends;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Where no second use of a refresh token is forgiven, it is a thief's. */
@QuarkusTest
@TestProfile(ForFrontends.class)
class NoRefreshReuseTest {

    @Test
    void a_second_use_ends_the_session_at_once() {
        var learner = TestLearner.fresh();
        String next = TestLearner.refresh(learner.refreshToken()).path("refreshToken");

        ProblemAnswer.of(TestLearner.refresh(learner.refreshToken()), 401);
        ProblemAnswer.of(TestLearner.refresh(next), 401);
    }

    @Test
    void of_those_who_use_one_refresh_token_at_once_one_gets_the_next() throws Exception {
        var learner = TestLearner.fresh();
        Callable<Response> refresh = () -> TestLearner.refresh(learner.refreshToken());
        try (var threads = Executors.newFixedThreadPool(8)) {
            var statuses = threads.invokeAll(Collections.nCopies(8, refresh)).stream()
                    .map(Future::resultNow)
                    .map(Response::statusCode)
                    .toList();
            assertEquals(1, Collections.frequency(statuses, 200), statuses::toString);
            assertEquals(7, Collections.frequency(statuses, 401), statuses::toString);
        }
    }
}
