package dev.waymark.roadmap;

import dev.waymark.platform.problem.ProblemException;

/**
 * A personal roadmap already has the maximum number of versions. Each stays readable, so none makes room for another.
 */
final class TooManyVersions extends ProblemException {

    TooManyVersions(int max) {
        super(409, "Too many versions", "A roadmap has at most %,d versions.".formatted(max));
    }
}
