package dev.waymark.progress.enrolment;

import dev.waymark.platform.problem.NotFound;

/** The learner does not follow the roadmap. */
final class EnrolmentNotFound extends NotFound {

    EnrolmentNotFound(String roadmap) {
        super("Enrolment not found", "You do not follow the roadmap \"%s\".".formatted(roadmap));
    }
}
