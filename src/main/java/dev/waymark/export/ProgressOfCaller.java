package dev.waymark.export;

import dev.waymark.identity.Learners;
import dev.waymark.platform.http.answers.PersonalAnswer;
import dev.waymark.platform.problem.HttpProblem.Unauthenticated;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Decides whose progress an export shows: the caller's if they ask for it, otherwise none. */
@ApplicationScoped
class ProgressOfCaller {

    private final Learners learners;
    private final PersonalAnswer answer;

    ProgressOfCaller(Learners learners, PersonalAnswer answer) {
        this.learners = learners;
        this.answer = answer;
    }

    /**
     * @return the learner's row id; null if the export shows no progress
     * @throws Unauthenticated if an anonymous caller asks for their progress
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
