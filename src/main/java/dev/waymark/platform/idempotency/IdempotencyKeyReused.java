package dev.waymark.platform.idempotency;

import dev.waymark.platform.problem.ProblemException;

/** The key was sent before, with a different request. */
final class IdempotencyKeyReused extends ProblemException {

    IdempotencyKeyReused() {
        super(
                422,
                "Idempotency key reused",
                "This Idempotency-Key was already used for a different request; each request needs one of its own.");
    }
}
