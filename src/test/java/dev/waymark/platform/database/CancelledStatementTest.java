package dev.waymark.platform.database;

import static java.util.Objects.requireNonNull;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.Await;
import dev.waymark.platform.problem.DeadlineExceeded;
import dev.waymark.platform.problem.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Whatever the way of a statement, it does not outlive its request's deadline. */
@QuarkusTest
class CancelledStatementTest {

    private static final String SLOW = "select 1 as slow_of_cancelled_statement_test, pg_sleep(60)::text";

    @Inject
    Sql sql;

    @Inject
    EntityManager entities;

    @Test
    void a_flat_read_is_cancelled() throws Exception {
        cancelledInTime(() -> sql.list(SLOW, row -> row.integer("slow_of_cancelled_statement_test")));
    }

    @Test
    void a_statement_of_hibernates_is_cancelled() throws Exception {
        cancelledInTime(() -> QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(SLOW).getResultList()));
    }

    @Test
    void a_statement_that_begins_too_late_is_cancelled() throws Exception {
        cancelledInTime(() -> QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("select 1").getResultList();
            pause();
            entities.createNativeQuery(SLOW).getResultList();
        }));
    }

    @Test
    void no_flat_read_is_begun_when_the_time_is_over() throws Exception {
        var failure = failure(() -> {
            pause();
            sql.list("select 1 as one", row -> row.integer("one"));
        });

        assertThat(failure, instanceOf(DeadlineExceeded.class));
    }

    @Test
    void what_is_in_time_is_left_alone() {
        var done = onItsThread(Duration.ofMinutes(1), () -> {
            for (int i = 0; i < 200; i++) {
                assertEquals(
                        1,
                        sql.list("select 1 as one", row -> row.integer("one")).getFirst());
            }
        });

        done.orTimeout(Await.PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    private void cancelledInTime(Runnable work) throws Exception {
        var start = System.nanoTime();

        assertThat(Problems.of(failure(work)), instanceOf(DeadlineExceeded.class));
        assertThat(Duration.ofNanos(System.nanoTime() - start).toMillis(), lessThan(30_000L));
        assertThat(
                sql.list(
                                "select count(*) as running from pg_stat_activity where state = 'active'"
                                        + " and pid <> pg_backend_pid() and query like '%slow_of_cancelled_statement_test%'",
                                row -> row.integer("running"))
                        .getFirst(),
                equalTo(0));
    }

    private static Throwable failure(Runnable work) throws InterruptedException {
        try {
            onItsThread(Duration.ofMillis(400), work).get();
            throw new AssertionError("It was not cancelled");
        } catch (ExecutionException e) {
            return requireNonNull(e.getCause());
        }
    }

    private static CompletableFuture<Void> onItsThread(Duration time, Runnable work) {
        return CompletableFuture.runAsync(
                () -> {
                    Deadline.begin(time);
                    work.run();
                },
                task -> Thread.ofVirtual().start(task));
    }

    private static void pause() {
        Await.pass(Duration.ofMillis(600));
    }
}
