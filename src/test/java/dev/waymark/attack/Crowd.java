package dev.waymark.attack;

import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Many who do the same at once. */
final class Crowd {

    /** No attack goes on for longer, whatever the answers take. */
    private static final int SECONDS = 45;

    @FunctionalInterface
    interface Member {

        Answer act(int number) throws Exception;
    }

    private Crowd() {}

    static void of(int count, int atOnce, Answers answers, Member member) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        var places = new Semaphore(atOnce);
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        for (int i = 0; i < count && places.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS); i++) {
            int number = i;
            threads.execute(() -> {
                try {
                    answers.add(member.act(number));
                } catch (Exception e) {
                    answers.note("no connection");
                } finally {
                    places.release();
                }
            });
        }
        threads.shutdown();
        if (!threads.awaitTermination(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS)) {
            answers.fault("not answered within %d s".formatted(SECONDS));
            // A virtual thread that is interrupted closes the socket that it waits for.
            threads.shutdownNow();
            threads.awaitTermination(10, TimeUnit.SECONDS);
        }
    }
}
