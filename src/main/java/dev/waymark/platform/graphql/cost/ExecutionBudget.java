package dev.waymark.platform.graphql.cost;

import dev.waymark.platform.problem.DeadlineExceeded;
import dev.waymark.platform.problem.ProblemException;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Limits the objects, bytes, errors and time of one execution. Since the graph has cycles and aliases repeat what they
 * name, a short document can ask for millions of values, so they are counted as they are made. Only the thread of the
 * request uses the budget.
 */
public final class ExecutionBudget {

    public static final String KEY = ExecutionBudget.class.getName();

    /** How many errors an answer has at most; one more then tells of the others. */
    public static final int MOST_ERRORS = 100;

    private final int maxObjects;
    private final long maxBytes;
    private final Duration maxTime;
    private final long started = System.nanoTime();
    private int objects;
    private long bytes;
    private int errors;
    private @Nullable ProblemException exhausted;

    public ExecutionBudget(CostConfig config) {
        this.maxObjects = config.maxObjects();
        this.maxBytes = config.maxAnswerBytes();
        this.maxTime = config.deadline();
    }

    /**
     * Returns the value of a field.
     *
     * @throws ProblemException if the budget does not allow it any more
     */
    public <T> T spend(T value) {
        objects += value instanceof Collection<?> many ? many.size() : 1;
        if (objects > maxObjects) {
            exhaust(new AnswerTooLarge(
                    "The answer would have more than %d objects; ask for fewer items or levels at once."
                            .formatted(maxObjects)));
        }
        checkTime();
        return value;
    }

    /**
     * Counts a part of the answer.
     *
     * @return false if the answer will not be sent, so that nothing needs to be added to it any more
     */
    public boolean spendBytes(long size) {
        bytes += size;
        if (bytes > maxBytes) {
            exhaust(new AnswerTooLarge(
                    "The answer would have more than %d bytes; ask for fewer items or fields at once."
                            .formatted(maxBytes)));
        }
        return exhausted == null;
    }

    /** Whether an answer has room for one more error. */
    public boolean spendError() {
        return exhausted == null && ++errors <= MOST_ERRORS;
    }

    /** The error that tells of those for which there was no room. */
    public Optional<ProblemException> errorsLeftOut() {
        return errors <= MOST_ERRORS ? Optional.empty() : Optional.of(new TooManyErrors(errors - MOST_ERRORS));
    }

    /** Called between operations that may take long. */
    public void checkTime() {
        if (exhausted == null && System.nanoTime() - started > maxTime.toNanos()) {
            exhausted = new DeadlineExceeded();
        }
        if (exhausted != null) {
            throw exhausted;
        }
    }

    /** Ends the execution because of a problem that occurred outside of the budget, such as a cancelled statement. */
    public void exhaust(ProblemException problem) {
        exhausted = exhausted == null ? problem : exhausted;
    }

    /** The problem that ended the execution, which then replaces the whole answer. */
    public Optional<ProblemException> exhausted() {
        return Optional.ofNullable(exhausted);
    }

    /** The answer would have more objects or bytes than one request may ask for. */
    static final class AnswerTooLarge extends ProblemException {
        AnswerTooLarge(String detail) {
            super(400, "Answer too large", detail);
        }
    }

    /** More fields failed than an answer has errors for. */
    static final class TooManyErrors extends ProblemException {
        TooManyErrors(int leftOut) {
            super(
                    400,
                    "Too many errors",
                    "%d more fields have failed; only the first %d errors are shown.".formatted(leftOut, MOST_ERRORS));
        }
    }
}
