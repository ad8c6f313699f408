package dev.waymark.progress;

import dev.waymark.identity.Learners;
import dev.waymark.platform.problem.HttpProblem.Unauthenticated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Serializes changes to the data of one learner that take several statements. */
@ApplicationScoped
public class LearnerLock {

    private final ChangeLog log;
    private final Learners learners;

    LearnerLock(ChangeLog log, Learners learners) {
        this.log = log;
        this.learners = learners;
    }

    /**
     * Waits for the learner's other writers. Until the end of the caller's transaction no other writer can start, and
     * the learner cannot be deleted.
     *
     * @throws Unauthenticated if the learner no longer exists
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void acquire(long learner) {
        learners.writing("progress_counter", () -> log.takeRevisions(learner, 0));
    }
}
