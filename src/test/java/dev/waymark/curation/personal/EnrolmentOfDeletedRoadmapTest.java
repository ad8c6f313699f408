package dev.waymark.curation.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.Await;
import dev.waymark.ProblemAnswer;
import dev.waymark.platform.database.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes for a learner's own roadmap just after it is deleted, and was sent before. */
@QuarkusTest
@Timeout(60)
class EnrolmentOfDeletedRoadmapTest {

    private static final String HOLD = "select revision from progress_counter where learner_id = ? for update";

    private static final String WAITING = """
            select count(*) as waiting from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock' and query like '%progress_counter%'
            """;

    @Inject
    Sql sql;

    @Test
    void a_roadmap_that_is_deleted_before_an_enrolment_is_written_is_none() throws Exception {
        var ada = RoadmapOwner.fresh();
        var id = ada.created();
        var address = "/api/v1/me/enrolments/" + id;
        ada.given().delete(address).then().statusCode(204);
        ProblemAnswer.of(afterDeletion(ada, id, () -> ada.given().body("{}").put(address)), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"move", "leave"})
    void nor_can_it_be_followed_otherwise(String how) throws Exception {
        var ada = RoadmapOwner.fresh();
        var id = ada.created();
        var address = "/api/v1/me/enrolments/" + id;
        var problem = ProblemAnswer.of(
                afterDeletion(
                        ada,
                        id,
                        () -> how.equals("move")
                                ? ada.given().body("{\"number\": 1}").put(address + "/version")
                                : ada.given().delete(address)),
                404);
        assertEquals("/problems/roadmap-not-found", problem.getString("type"));
    }

    /** Holds the learner's writers up until both wait, the deletion first. */
    private Response afterDeletion(RoadmapOwner owner, String id, Supplier<Response> request) throws Exception {
        long learner = Long.parseLong(owner.learner().id().replaceAll("\\D", ""));
        var both = QuarkusTransaction.requiringNew().call(() -> {
            assertEquals(
                    1, sql.list(HOLD, row -> row.bigint("revision"), learner).size());
            var deletion = CompletableFuture.supplyAsync(
                    () -> owner.given().delete(RoadmapOwner.ADDRESS + "/" + id), Thread::startVirtualThread);
            awaitWaiting(1);
            var other = CompletableFuture.supplyAsync(request, Thread::startVirtualThread);
            awaitWaiting(2);
            return new CompletableFuture<?>[] {deletion, other};
        });
        ((Response) both[0].get()).then().statusCode(204);
        return (Response) both[1].get();
    }

    /** In transactions of their own: within one, the database tells the same of its activity again and again. */
    private void awaitWaiting(int count) {
        Await.until(
                count + " wait",
                () -> QuarkusTransaction.suspendingExisting()
                                .call(() -> sql.first(WAITING, row -> row.integer("waiting"))
                                        .orElseThrow())
                        >= count);
    }
}
