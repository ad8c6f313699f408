package dev.waymark.identity.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.ProblemAnswer;
import dev.waymark.TestLearner;
import dev.waymark.platform.database.Sql;
import dev.waymark.platform.graphql.Graphql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** There is always somebody who may grant roles. */
@QuarkusTest
class LastAdminTest {

    @Inject
    Sql sql;

    private List<Long> others = List.of();
    private TestLearner ada;
    private TestLearner bob;

    /** Ada and Bob are the only admins for a while. */
    @BeforeEach
    void leave_two_admins() {
        others = sql.list("select learner_id from account where 'ADMIN' = any(roles)", row -> row.bigint("learner_id"));
        ada = promoted(TestLearner.fresh());
        bob = promoted(TestLearner.fresh());
        others.forEach(other -> setRoles(other, "{}"));
    }

    @AfterEach
    void bring_back_the_others() {
        others.forEach(other -> setRoles(other, "{ADMIN}"));
        List.of(ada, bob)
                .forEach(
                        learner -> sql.execute("update account set roles = '{}' where learner_id = ?", rowId(learner)));
    }

    @Test
    void the_last_admin_stays_one() {
        drop(bob, ada).then().statusCode(204);

        assertEquals(
                "/problems/last-admin", ProblemAnswer.of(drop(bob, bob), 409).getString("type"));
        ProblemAnswer.of(drop(ada, bob), 409);
        assertEquals(1, admins());
        grant(bob, bob, "[\"ADMIN\", \"CURATOR\"]").then().statusCode(204);
        assertEquals(1, admins());
    }

    @Test
    void the_last_admin_is_not_deleted() {
        ada.given().delete("/api/v1/me").then().statusCode(204);

        assertEquals(
                "/problems/last-admin",
                ProblemAnswer.of(bob.given().delete("/api/v1/me"), 409).getString("type"));
        Graphql.query(bob.given(), "mutation {deleteMe {deletedId}}", Map.of())
                .body("errors[0].extensions.code", equalTo("last-admin"));
        assertEquals(1, admins());
    }

    @Test
    void of_two_admins_who_remove_each_other_at_once_one_stays() throws Exception {
        for (int i = 0; i < 5; i++) {
            List<Callable<Response>> removals = List.of(() -> drop(ada, bob), () -> drop(bob, ada));
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                threads.invokeAll(removals);
            }
            assertEquals(1, admins());
            setRoles(rowId(ada), "{ADMIN}");
            setRoles(rowId(bob), "{ADMIN}");
        }
    }

    @Test
    void anybody_else_is_deleted_as_before() {
        var learner = TestLearner.fresh();
        learner.given().delete("/api/v1/me").then().statusCode(204);
        ProblemAnswer.of(given().auth().oauth2(learner.accessToken()).get("/api/v1/me"), 401);
    }

    private TestLearner promoted(TestLearner learner) {
        setRoles(rowId(learner), "{ADMIN}");
        return TestLearner.signIn(learner.email(), TestLearner.PASSWORD);
    }

    private static Response drop(TestLearner admin, TestLearner other) {
        return grant(admin, other, "[]");
    }

    private static Response grant(TestLearner admin, TestLearner other, String roles) {
        return admin.given()
                .contentType("application/json")
                .body("{\"roles\": " + roles + "}")
                .put("/api/v1/accounts/{id}/roles", other.id());
    }

    private long admins() {
        return sql.first("select count(*) n from account where 'ADMIN' = any(roles)", row -> row.bigint("n"))
                .orElseThrow();
    }

    private void setRoles(long learner, String roles) {
        sql.execute("update account set roles = ?::text[] where learner_id = ?", roles, learner);
    }

    private static long rowId(TestLearner learner) {
        return Long.parseLong(learner.id().substring("Learner:".length()));
    }
}
