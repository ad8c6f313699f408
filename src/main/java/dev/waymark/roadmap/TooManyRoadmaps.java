package dev.waymark.roadmap;

import dev.waymark.platform.problem.ProblemException;

/** The learner already has the maximum number of personal roadmaps. */
final class TooManyRoadmaps extends ProblemException {

    TooManyRoadmaps(int max) {
        super(409, "Too many roadmaps", "You already keep %d roadmaps; delete one first.".formatted(max));
    }
}
