package dev.waymark.sharing;

import dev.waymark.platform.problem.ProblemException;

/** The learner has as many share links as can be had. */
final class TooManyShares extends ProblemException {

    TooManyShares(int max) {
        super(409, "Too many shares", "A learner has at most %d shares at a time; revoke one first.".formatted(max));
    }
}
