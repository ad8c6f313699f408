package dev.waymark.platform.work;

import dev.waymark.platform.problem.HttpProblem.ServiceUnavailable;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/** The threads for one kind of work, and the queue before them. */
final class WorkQueue implements AutoCloseable {

    /** The caller of work that no request asks for, such as that of a start. */
    static final String OWN = "";

    private final WorkKind kind;
    private final ThreadPoolExecutor threads;
    private final Semaphore places;
    private final ConcurrentHashMap<String, Integer> taken = new ConcurrentHashMap<>();
    private final AtomicLong arrivals = new AtomicLong();

    WorkQueue(WorkKind kind) {
        this.kind = kind;
        this.places = new Semaphore(kind.places());
        this.threads = new ThreadPoolExecutor(
                kind.threads(),
                kind.threads(),
                1,
                TimeUnit.MINUTES,
                new PriorityBlockingQueue<>(),
                task -> Thread.ofPlatform().name("work-" + kind.tag()).daemon().unstarted(task));
        threads.allowCoreThreadTimeOut(true);
    }

    int waiting() {
        return threads.getQueue().size();
    }

    /**
     * Does work for a caller, who waits for it.
     *
     * @throws ServiceUnavailable if there is no place, or if the work is not done in time
     */
    <T> T run(String caller, Callable<T> work) {
        var turn = new Turn<>(caller, enter(caller), work);
        start(turn);
        try {
            return turn.get(kind.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException problem -> throw problem;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (TimeoutException e) {
            abandon(turn);
            throw new ServiceUnavailable(kind.busy());
        } catch (InterruptedException e) {
            abandon(turn);
            Thread.currentThread().interrupt();
            throw stopping();
        }
    }

    private void start(Turn<?> turn) {
        try {
            threads.execute(turn);
        } catch (RejectedExecutionException e) {
            leave(turn.caller);
            throw stopping();
        }
    }

    private static ServiceUnavailable stopping() {
        return new ServiceUnavailable("The service is stopping.");
    }

    /** @return how many places the caller had before */
    private int enter(String caller) {
        if (!places.tryAcquire()) {
            throw new ServiceUnavailable(kind.busy());
        }
        int now = taken.merge(caller, 1, Integer::sum);
        if (now > kind.share() && !caller.equals(OWN)) {
            leave(caller);
            throw new ServiceUnavailable(kind.busy());
        }
        return now - 1;
    }

    private void leave(String caller) {
        taken.computeIfPresent(caller, (key, count) -> count == 1 ? null : count - 1);
        places.release();
    }

    private void abandon(Turn<?> turn) {
        turn.cancel(true);
        if (threads.remove(turn)) {
            leave(turn.caller);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /**
     * Callers take turns: whoever has fewer places is before those with more. The place is free again once the work has
     * really ended, even if nobody waits for it any more.
     */
    private final class Turn<T> extends FutureTask<T> implements Comparable<Turn<?>> {

        private final String caller;
        private final int before;
        private final long arrival = arrivals.getAndIncrement();

        Turn(String caller, int before, Callable<T> work) {
            super(work);
            this.caller = caller;
            this.before = before;
        }

        @Override
        public void run() {
            try {
                super.run();
            } finally {
                leave(caller);
            }
        }

        @Override
        public int compareTo(Turn<?> other) {
            return before == other.before
                    ? Long.compare(arrival, other.arrival)
                    : Integer.compare(before, other.before);
        }
    }
}
