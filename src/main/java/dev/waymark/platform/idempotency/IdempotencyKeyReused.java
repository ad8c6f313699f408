package dev.waymark.platform.idempotency;

import dev.waymark.platform.problem.ProblemException;

/** The key belongs to another request. */
final class IdempotencyKeyReused extends ProblemException {

    IdempotencyKeyReused() {
        super(
                422,
                "Idempotency key reused",
                "This Idempotency-Key was already used for a different request; each request needs one of its own.");
    }
}
