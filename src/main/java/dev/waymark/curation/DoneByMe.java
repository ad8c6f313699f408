package dev.waymark.curation;

import dev.waymark.identity.Learners;
import dev.waymark.platform.http.PersonalAnswer;
import dev.waymark.platform.problem.HttpProblem.Unauthenticated;
import dev.waymark.progress.ProgressTracker;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts what the learner who asks has done in the place of "mine" among what is known. */
@ApplicationScoped
public class DoneByMe {

    static final String MINE = "mine";

    private final ProgressTracker tracker;
    private final Learners learners;
    private final PersonalAnswer answer;

    DoneByMe(ProgressTracker tracker, Learners learners, PersonalAnswer answer) {
        this.tracker = tracker;
        this.learners = learners;
        this.answer = answer;
    }

    /**
     * @throws Unauthenticated if it is asked for, and nobody is known to ask
     */
    public CompositionRequest takenInto(CompositionRequest request) {
        if (!request.known().contains(MINE)) {
            return request;
        }
        answer.declare();
        return request.with(
                request.known().stream().filter(name -> !name.equals(MINE)).toList(),
                tracker.done(learners.current()).stream()
                        .map(item -> KnownItems.name(item.kind(), item.slug()))
                        .toList());
    }
}
