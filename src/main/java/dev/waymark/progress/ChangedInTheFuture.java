package dev.waymark.progress;

import dev.waymark.platform.problem.ProblemException;

/** A device's clock is too far ahead. It can send the change again once the time has come. */
final class ChangedInTheFuture extends ProblemException {

    ChangedInTheFuture() {
        super(400, "Changed in the future", "changedAt is more than five minutes ahead of the server's clock.");
    }
}
