package dev.waymark.progress.enrolment;

import dev.waymark.platform.problem.ProblemException;

/** The roadmap was withdrawn: who follows it goes on, nobody begins. */
final class RoadmapRetired extends ProblemException {

    RoadmapRetired(String roadmap) {
        super(409, "Roadmap retired", "The roadmap \"%s\" was withdrawn.".formatted(roadmap));
    }
}
