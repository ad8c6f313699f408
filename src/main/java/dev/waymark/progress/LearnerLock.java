package dev.waymark.progress;

import dev.waymark.identity.Learners;
import dev.waymark.platform.problem.HttpProblem.Unauthenticated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Where what is one learner's is written in several statements: one writer after the other. */
@ApplicationScoped
public class LearnerLock {

    private final ChangeLog log;
    private final Learners learners;

    LearnerLock(ChangeLog log, Learners learners) {
        this.log = log;
        this.learners = learners;
    }

    /**
     * Waits for the learner's other writers. From here to the end of the caller's transaction there are none, and none
     * deletes the learner.
     *
     * @throws Unauthenticated if the learner is no more
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void acquire(long learner) {
        learners.writing("progress_counter", () -> log.takeRevisions(learner, 0));
    }
}
