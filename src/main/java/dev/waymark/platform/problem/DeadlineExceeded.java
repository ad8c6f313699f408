package dev.waymark.platform.problem;

/** The answer took too long and was abandoned. */
public final class DeadlineExceeded extends ProblemException {

    public DeadlineExceeded() {
        super(503, "Deadline exceeded", "The answer took too long and was abandoned; ask for less at once.");
    }
}
