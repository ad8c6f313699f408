package dev.waymark.curation.composing;

import dev.waymark.identity.Learners;
import dev.waymark.platform.http.answers.PersonalAnswer;
import dev.waymark.platform.problem.HttpProblem.Unauthenticated;
import dev.waymark.progress.ProgressTracker;
import dev.waymark.progress.ProgressView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Replaces "mine" among the known items with what the caller has marked as done. */
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
     * Known items, each as in {@code topics/docker}.
     *
     * @param told the names that the caller gave
     * @param done what the caller has marked as done, which a content version need not contain
     */
    public record Known(List<String> told, List<String> done) {}

    /**
     * @throws Unauthenticated if "mine" is among the names and the caller is not signed in
     */
    public Known resolve(List<String> known) {
        if (!known.contains(MINE)) {
            return new Known(known, List.of());
        }
        answer.declare();
        return new Known(
                known.stream().filter(name -> !name.equals(MINE)).toList(),
                tracker.done(learners.current()).stream()
                        .map(ProgressView::getKey)
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
