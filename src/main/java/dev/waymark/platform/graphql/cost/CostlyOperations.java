package dev.waymark.platform.graphql.cost;

import dev.waymark.platform.problem.HttpProblem.ServiceUnavailable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Executes a bounded number of operations at once, and fewer of the costly ones: each is work for a processor, on the
 * threads that serve all other requests.
 */
@Singleton
public class CostlyOperations {

    /** In values, as the cost of an operation is. What costs less may still take a few milliseconds, for long texts. */
    private static final long COSTLY = 5_000;

    private static final long TRIVIAL = 20;

    private static final int PROCESSORS = Math.max(2, Runtime.getRuntime().availableProcessors());

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Most of them wait for the database, which has not many more connections. */
    private final Semaphore turns = new Semaphore(8 * PROCESSORS, true);

    private final Semaphore costlyTurns = new Semaphore(2 * PROCESSORS, true);

    /**
     * Returns what an operation of this cost results in.
     *
     * @throws ServiceUnavailable if it would have to wait for too long
     */
    public <T> T execute(OperationCost cost, Supplier<T> operation) {
        if (cost.values() <= TRIVIAL) {
            return operation.get();
        }
        // Costly ones wait first, so that they hold no turn of the others meanwhile.
        return cost.values() < COSTLY ? inTurn(turns, operation) : inTurn(costlyTurns, () -> inTurn(turns, operation));
    }

    private static <T> T inTurn(Semaphore turns, Supplier<T> operation) {
        await(turns);
        try {
            return operation.get();
        } finally {
            turns.release();
        }
    }

    private static void await(Semaphore turns) {
        try {
            if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ServiceUnavailable("Too many operations are being executed; try again in a few seconds.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceUnavailable("The service is stopping.");
        }
    }
}
