package dev.waymark.export;

import dev.waymark.identity.Learners;
import dev.waymark.platform.http.answers.PersonalAnswer;
import dev.waymark.platform.problem.HttpProblem.Unauthenticated;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decides whose progress an export shows: the caller's if they ask for it, otherwise none. */
@ApplicationScoped
class ProgressOfCaller {

    static final String DESCRIPTION =
            "`mine`, which needs an access token, includes the calling learner's progress; the"
                    + " response is then private. By default, no progress is included";

    /** Whose progress is shown. */
    enum Whose {
        MINE;

        /** The spelling in addresses. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Learners learners;
    private final PersonalAnswer answer;

    ProgressOfCaller(Learners learners, PersonalAnswer answer) {
        this.learners = learners;
        this.answer = answer;
    }

    /**
     * @param asked null if no progress was asked for
     * @return the learner's row id; null if the export shows no progress
     * @throws Unauthenticated if an anonymous caller asks for their progress
     */
    @Nullable
    Long learner(@Nullable Whose asked) {
        if (asked == null) {
            return null;
        }
        answer.declare();
        return learners.current();
    }
}
