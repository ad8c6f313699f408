package dev.waymark.platform.idempotency;

/** Whose the keys are; a feature's to know. */
public interface KeyOwners {

    /**
     * The row of {@code progress_counter} of the learner who calls. From here to the end of the transaction none of the
     * learner's other requests writes.
     */
    long enter();
}
