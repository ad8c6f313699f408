package dev.waymark.identity.account;

import static dev.waymark.platform.graphql.Graphql.query;
import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.ProblemAnswer;
import dev.waymark.TestLearner;
import dev.waymark.platform.limits.From;
import dev.waymark.platform.limits.SmallLimits;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SmallLimits.class)
class SignInLimitTest {

    /** Others come from one that is not to be refused; and where an earlier run came from is refused for a while. */
    @BeforeEach
    void from_an_address_of_its_own() {
        RestAssured.requestSpecification = new RequestSpecBuilder()
                .addHeader("X-Forwarded-For", From.somewhere().address())
                .build();
    }

    @AfterEach
    void from_where_the_others_are() {
        RestAssured.requestSpecification = null;
    }

    /** One test for both limits: both are of this address. */
    @Test
    void whoever_tries_too_often_is_slowed_down_and_everybody_else_goes_on() throws Exception {
        fiftyTriesAtOneAccount();
        manyTriesFromOneAddress();
    }

    private static void fiftyTriesAtOneAccount() throws Exception {
        var learner = TestLearner.fresh();
        try (var threads = Executors.newFixedThreadPool(50)) {
            Callable<Response> signIn = () -> TestLearner.tokens(learner.email(), "not the password");
            var answers = threads.invokeAll(Collections.nCopies(50, signIn)).stream()
                    .map(Future::resultNow)
                    .toList();

            assertTrue(answers.stream().allMatch(answer -> answer.statusCode() == 401 || answer.statusCode() == 429));
            var refused = answers.stream()
                    .filter(answer -> answer.statusCode() == 429)
                    .toList();
            assertTrue(refused.size() >= 30, refused.size() + " of 50");
            assertEquals(
                    "/problems/too-many-requests",
                    ProblemAnswer.of(refused.getFirst(), 429).getString("type"));
            assertTrue(Integer.parseInt(refused.getFirst().header("Retry-After")) >= 1);
        }

        // Not even the right password is told from a wrong one now.
        assertEquals(
                429, TestLearner.tokens(learner.email(), TestLearner.PASSWORD).statusCode());
        query("mutation {signIn(email: \"%s\", password: \"x\") {accessToken}}".formatted(learner.email()))
                .header("Retry-After", Integer::parseInt, greaterThanOrEqualTo(1))
                .body("errors[0].extensions.code", equalTo("too-many-requests"));
        assertEquals(learner.id(), learner.me().getString("id"));
        get("/api/v1/topics").then().statusCode(200);
        TestLearner.fresh();
    }

    private static void manyTriesFromOneAddress() {
        // However long the name of an account that is none.
        ProblemAnswer.of(TestLearner.tokens("x".repeat(100_000), "x"), 401);
        Response last;
        int tries = 0;
        do {
            last = TestLearner.register("no address");
            assertTrue(++tries < 1_000, "a thousand tries");
        } while (last.statusCode() == 400);
        ProblemAnswer.of(last, 429);
    }
}
