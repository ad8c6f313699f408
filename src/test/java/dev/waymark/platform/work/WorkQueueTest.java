package dev.waymark.platform.work;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.waymark.Await;
import dev.waymark.platform.problem.HttpProblem.ServiceUnavailable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkQueueTest {

    /** One thread. */
    private static final WorkKind KIND = WorkKind.UPLOADS;

    private final WorkQueue queue = new WorkQueue(KIND);
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> order = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch opened = new CountDownLatch(1);

    @AfterEach
    void close() {
        opened.countDown();
        callers.close();
        queue.close();
    }

    @Test
    void work_is_done_on_a_thread_of_its_own_and_its_failure_reaches_the_caller() {
        assertThat(queue.run("a", () -> Thread.currentThread().isVirtual()), is(false));
        assertThrows(
                IllegalArgumentException.class,
                () -> queue.run("a", () -> {
                    throw new IllegalArgumentException();
                }));
        assertThat(queue.run("a", () -> 7), is(7));
    }

    @Test
    void one_caller_cannot_take_all_places() {
        block("greedy");
        var greedy = waiting("greedy", KIND.share() - 1);
        assertThrows(ServiceUnavailable.class, () -> queue.run("greedy", () -> 1));
        var other = waiting("other", KIND.share());
        waiting("third", KIND.places() - 2 * KIND.share());
        assertThrows(ServiceUnavailable.class, () -> queue.run("fourth", () -> 1));

        opened.countDown();
        greedy.forEach(WorkQueueTest::assertDone);
        other.forEach(WorkQueueTest::assertDone);
        assertThat("places are free again", queue.run("greedy", () -> 1), is(1));
    }

    @Test
    void who_has_fewer_places_comes_first() {
        block("greedy");
        var greedy = waiting("greedy", 5);
        var other = waiting("other", 1);

        opened.countDown();
        greedy.forEach(WorkQueueTest::assertDone);
        other.forEach(WorkQueueTest::assertDone);
        assertEquals("other", order.getFirst());
    }

    @Test
    void a_caller_who_leaves_frees_a_place() {
        block("greedy");
        for (int i = 0; i < KIND.places() * 2; i++) {
            waiting("leaving", 1).getFirst().cancel(true);
            Await.until("nobody waits", () -> queue.waiting() == 0);
        }
        assertThat(queue.waiting(), lessThan(KIND.places()));
    }

    /** Takes the only thread until all is opened. */
    private void block(String caller) {
        var begun = new CountDownLatch(1);
        callers.execute(() -> queue.run(caller, () -> {
            begun.countDown();
            opened.await();
            return 0;
        }));
        Await.until("it has begun", () -> begun.getCount() == 0);
    }

    private List<Future<Integer>> waiting(String caller, int count) {
        var all = new ArrayList<Future<Integer>>();
        for (int i = 0; i < count; i++) {
            int before = queue.waiting();
            all.add(callers.submit(() -> queue.run(caller, () -> {
                order.add(caller);
                return 1;
            })));
            Await.until("one more waits", () -> queue.waiting() > before);
        }
        return all;
    }

    private static void assertDone(Future<Integer> work) {
        try {
            assertEquals(1, work.get());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
