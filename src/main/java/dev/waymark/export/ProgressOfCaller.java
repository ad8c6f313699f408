package dev.waymark.export;

import dev.waymark.identity.Learners;
import dev.waymark.platform.http.answers.PersonalAnswer;
import dev.waymark.platform.problem.HttpProblem.Unauthenticated;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Whose progress an export shows: that of the learner who asks, if they ask for it. */
@ApplicationScoped
class ProgressOfCaller {

    private final Learners learners;
    private final PersonalAnswer answer;

    ProgressOfCaller(Learners learners, PersonalAnswer answer) {
        this.learners = learners;
        this.answer = answer;
    }

    /**
     * @return the learner's row id; null for nobody's progress
     * @throws Unauthenticated if it is asked for, and nobody is known to ask
     */
    @Nullable
    Long learner(ExportParameters parameters) {
        if (!parameters.withProgress()) {
            return null;
        }
        answer.declare();
        return learners.current();
    }
}
