package dev.waymark.progress;

import dev.waymark.identity.Learners;
import dev.waymark.platform.idempotency.KeyOwners;
import jakarta.enterprise.context.ApplicationScoped;

/** Idempotency keys are a learner's own, and what is done by them waits its turn like every other write. */
@ApplicationScoped
class KeyOwnersInTurn implements KeyOwners {

    private final Learners learners;
    private final LearnerLock queue;

    KeyOwnersInTurn(Learners learners, LearnerLock queue) {
        this.learners = learners;
        this.queue = queue;
    }

    @Override
    public long enter() {
        long learner = learners.current();
        queue.enter(learner);
        return learner;
    }
}
