package dev.waymark.roadmap;

import dev.waymark.platform.problem.ProblemException;

/**
 * A learner's own roadmap has as many versions as one can have: each stays readable, and none makes room for another.
 */
final class TooManyVersions extends ProblemException {

    TooManyVersions(int max) {
        super(409, "Too many versions", "A roadmap has at most %,d versions.".formatted(max));
    }
}
