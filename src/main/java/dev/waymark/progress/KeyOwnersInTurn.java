package dev.waymark.progress;

import dev.waymark.identity.Learners;
import dev.waymark.platform.idempotency.KeyOwners;
import jakarta.enterprise.context.ApplicationScoped;

/** Idempotency keys are a learner's own, and what is done by them waits its turn like every other write. */
@ApplicationScoped
class KeyOwnersInTurn implements KeyOwners {

    private final Learners learners;
    private final LearnerLock lock;

    KeyOwnersInTurn(Learners learners, LearnerLock lock) {
        this.learners = learners;
        this.lock = lock;
    }

    @Override
    public long enter() {
        long learner = learners.current();
        lock.acquire(learner);
        return learner;
    }
}
