package dev.waymark.platform.telemetry;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Counts what learners did once it is committed: what is rolled back did not happen. */
@ApplicationScoped
public class CommittedCounts {

    private final MeterRegistry meters;
    private final TransactionSynchronizationRegistry transactions;

    CommittedCounts(MeterRegistry meters, TransactionSynchronizationRegistry transactions) {
        this.meters = meters;
        this.transactions = transactions;
    }

    /** Begins a series at 0: one that begins at 1, with its first event, never shows that event as an increase. */
    public void begin(String name, String... tags) {
        meters.counter(name, tags);
    }

    /**
     * One more; at once if there is no transaction.
     *
     * @param tags names and values in turn; each has few values, which callers cannot make
     */
    public void add(String name, String... tags) {
        var counter = meters.counter(name, tags);
        if (transactions.getTransactionKey() == null) {
            counter.increment();
        } else {
            transactions.registerInterposedSynchronization(new Committed(counter::increment));
        }
    }

    private record Committed(Runnable count) implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                count.run();
            }
        }
    }
}
