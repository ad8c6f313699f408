package dev.waymark.platform.limits;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.Statements;
import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What replicas tell each other of writes, and what that costs. */
@QuarkusTest
@TestProfile(SmallLimits.class)
class SharedWritesTest {

    private final Limits limits;

    SharedWritesTest(Limits limits) {
        this.limits = limits;
    }

    @Test
    void a_write_takes_no_statement_more_than_it_is_but_for_one_of_many() {
        var ada = TestLearner.fresh();
        mark(ada.given());
        for (int i = 2; i < SmallLimits.LEARNER_WRITES / 5; i++) {
            assertThat(Statements.of(request -> mark(as(ada, request))), hasSize(1));
        }
        assertThat(Statements.of(request -> mark(as(ada, request))), hasSize(greaterThan(1)));
        assertThat(Statements.of(request -> mark(as(ada, request))), hasSize(1));
    }

    @Test
    void a_read_takes_none() {
        var ada = TestLearner.fresh();
        read(ada.given());
        int first = Statements.of(request -> read(as(ada, request))).size();
        for (int i = 0; i < SmallLimits.LEARNER_READS - 4; i++) {
            assertThat(Statements.of(request -> read(as(ada, request))), hasSize(first));
        }
    }

    @Test
    void others_are_told_of_twenty_writes_at_once_where_limits_are_roomy() {
        assertEquals(20, new Limit("writes", 300, 300).batch());
        assertEquals(1, new Limit("writes", 3, 3).batch());
    }

    /** Each of them alone would let as many through. */
    @Test
    void three_replicas_together_let_through_little_more_than_one() {
        var limit = new Limit("test-" + UUID.randomUUID(), 100, 1);
        var through = new AtomicInteger();
        for (int replica = 0; replica < 3; replica++) {
            var allowance = new Allowance("somebody", limit);
            for (int i = 0; i < 200; i++) {
                if (write(allowance)) {
                    through.incrementAndGet();
                }
            }
        }
        assertTrue(through.get() >= 100 && through.get() <= 100 + 3 * limit.batch(), through + " of 600");
    }

    @Test
    void whoever_was_refused_by_all_asks_the_database_no_more() {
        var limit = new Limit("test-" + UUID.randomUUID(), 100, 1);
        var allowance = new Allowance("somebody", limit);
        allowance.refuseFor(Duration.ofMinutes(1));
        var standing = allowance.use(1);
        assertEquals(0, standing.remaining());
        assertTrue(standing.retryAfter() != null && standing.retryAfter().toSeconds() >= 59);
    }

    /** What FairUse does. */
    private boolean write(Allowance allowance) {
        if (allowance.use(1).retryAfter() != null) {
            return false;
        }
        long due = allowance.due(1);
        try {
            if (due > 0) {
                limits.use(allowance.limit(), allowance.caller(), due);
            }
            return true;
        } catch (TooManyRequests e) {
            allowance.refuseFor(e.retryAfter());
            return false;
        }
    }

    private static RequestSpecification as(TestLearner learner, RequestSpecification request) {
        return request.auth().oauth2(learner.accessToken());
    }

    private static void read(RequestSpecification request) {
        request.get("/api/v1/me/progress/topics/docker").then().statusCode(200);
    }

    private static void mark(RequestSpecification request) {
        request.contentType("application/json")
                .body("{\"status\": \"DONE\"}")
                .put("/api/v1/me/progress/topics/docker")
                .then()
                .statusCode(200);
    }
}
