package dev.waymark.attack;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Somebody who uses the application as it is meant, from addresses of their own: every half second one public read and
 * one of the learner's own, neither of which an answer that is kept ready can serve.
 */
final class Canary implements AutoCloseable {

    static final long BOUND_MILLIS = 1_000;

    /** However few answers there were. */
    static final long LONGEST_MILLIS = 5_000;

    private static final int PATIENCE_MILLIS = 20_000;
    private static final long TOKEN_MINUTES = 3;
    private static final String STRANGER = "127.0.1.1";
    private static final String LEARNER = "127.0.1.2";
    private static final AtomicLong SEARCHES = new AtomicLong();

    /** What somebody is called who has an account, and how they are known. */
    static final class Account {

        private final String email;
        private String token = "";
        private long signedIn;

        Account(Target target) throws IOException {
            this.email = target.learners().register(LEARNER);
        }

        /** Access tokens live for five minutes. */
        String token(Target target) throws IOException {
            if (token.isEmpty() || System.nanoTime() - signedIn > TimeUnit.MINUTES.toNanos(TOKEN_MINUTES)) {
                token = target.learners().signIn(email, LEARNER);
                signedIn = System.nanoTime();
            }
            return token;
        }
    }

    private final Target target;
    private final String token;
    private final ConcurrentLinkedQueue<Long> latencies = new ConcurrentLinkedQueue<>();
    private final Answers failures = new Answers();
    private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledFuture<?> turns;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    private Canary(Target target, String token) {
        this.target = target;
        this.token = token;
        this.turns = clock.scheduleAtFixedRate(this::readBoth, 0, 500, TimeUnit.MILLISECONDS);
    }

    static Canary sing(Target target, String token) {
        return new Canary(target, token);
    }

    private void readBoth() {
        read(STRANGER, Wire.get("/api/v1/search?q=kubernetes%20" + SEARCHES.incrementAndGet()));
        read(LEARNER, Wire.get("/api/v1/me/progress", token));
    }

    /** Each in its own thread, so that one that waits does not keep the next from being asked in time. */
    private void read(String address, byte[] request) {
        readers.execute(() -> {
            long start = System.nanoTime();
            var answer = ask(address, request);
            latencies.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            if (answer.status() != 200) {
                failures.note(answer.inShort());
            }
        });
    }

    private Answer ask(String address, byte[] request) {
        try (var wire = Wire.open(target, address)) {
            wire.send(request);
            return wire.read(PATIENCE_MILLIS);
        } catch (IOException e) {
            return new Answer(0, Map.of(), "");
        }
    }

    /** Asks no more, and waits for the answers that are due. */
    @Override
    public void close() {
        turns.cancel(false);
        clock.close();
        readers.close();
    }

    String failures() {
        return failures.inShort();
    }

    /**
     * Whether most answers were late, or any very late. A short attack has too few answers for a percentile, which is that of
     * all attacks together.
     */
    boolean waited() {
        return latency(0.5) > BOUND_MILLIS || latency(1) > LONGEST_MILLIS;
    }

    /** In milliseconds: the median at 0.5, the longest at 1. */
    long latency(double quantile) {
        return quantile(latencies, quantile);
    }

    /** Of the answers during all attacks together. */
    static long latency(Collection<Canary> all, double quantile) {
        return quantile(
                all.stream().flatMap(canary -> canary.latencies.stream()).toList(), quantile);
    }

    private static long quantile(Collection<Long> latencies, double quantile) {
        var sorted = latencies.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0
                ? 0
                : sorted[Math.clamp((int) Math.ceil(quantile * sorted.length) - 1, 0, sorted.length - 1)];
    }
}
