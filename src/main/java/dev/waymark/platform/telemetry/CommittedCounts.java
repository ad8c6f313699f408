package dev.waymark.platform.telemetry;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Counts an event when its transaction is committed, since an event that is rolled back did not happen. */
@Singleton
public class CommittedCounts extends Counts {

    private final TransactionSynchronizationRegistry transactions;

    CommittedCounts(MeterRegistry meters, TransactionSynchronizationRegistry transactions) {
        super(meters);
        this.transactions = transactions;
    }

    /** Outside of a transaction, the event counts at once. */
    @Override
    protected void count(Counter counter) {
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
