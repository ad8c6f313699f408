package dev.waymark.progress;

import dev.waymark.platform.problem.ProblemException;

/** There is a change of this id, and it says something else. */
final class ChangeIdReused extends ProblemException {

    ChangeIdReused() {
        super(409, "Change id reused", "Another change has this id; a new change needs a new one.");
    }
}
