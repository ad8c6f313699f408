package dev.waymark.progress.enrolment;

import dev.waymark.platform.problem.NotFound;

/** The learner made no such reset of this roadmap. */
final class ResetNotFound extends NotFound {

    ResetNotFound(String id) {
        super("Reset not found", noSuch("reset", id));
    }
}
