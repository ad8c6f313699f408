package dev.waymark.curation.composing;

import dev.waymark.curation.graph.KnownItems;
import dev.waymark.identity.Learners;
import dev.waymark.platform.http.answers.PersonalAnswer;
import dev.waymark.platform.problem.HttpProblem.Unauthenticated;
import dev.waymark.progress.ProgressTracker;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

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
     * What is known, each as in {@code topics/docker}.
     *
     * @param told by names that the caller gave
     * @param done by what the learner who asks has done, which a content version need not have
     */
    public record Known(List<String> told, List<String> done) {}

    /**
     * @throws Unauthenticated if it is asked for, and nobody is known to ask
     */
    public Known resolve(List<String> known) {
        if (!known.contains(MINE)) {
            return new Known(known, List.of());
        }
        answer.declare();
        return new Known(
                known.stream().filter(name -> !name.equals(MINE)).toList(),
                tracker.done(learners.current()).stream()
                        .map(item -> KnownItems.name(item.kind(), item.slug()))
                        .toList());
    }

    /**
     * @throws Unauthenticated as {@link #resolve(List)}
     */
    public CompositionRequest resolve(CompositionRequest request) {
        var known = resolve(request.known());
        return request.with(known.told, known.done);
    }
}
