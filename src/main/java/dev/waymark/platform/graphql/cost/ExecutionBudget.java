package dev.waymark.platform.graphql.cost;

import dev.waymark.platform.problem.DeadlineExceeded;
import dev.waymark.platform.problem.ProblemException;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Limits the objects, long texts and time of one execution. Since the graph has cycles, a short document can ask for
 * millions of objects, so they are counted as they are made. Only the thread of the request uses the budget.
 */
public final class ExecutionBudget {

    public static final String KEY = ExecutionBudget.class.getName();

    /** Shorter texts are covered by the limit on objects. */
    public static final int LONG_TEXT = 1_000;

    private final int maxObjects;
    private final long maxText;
    private final Duration maxTime;
    private final long started = System.nanoTime();
    private int objects;
    private long text;
    private @Nullable ProblemException exhausted;

    public ExecutionBudget(CostConfig config) {
        this.maxObjects = config.maxObjects();
        this.maxText = config.maxText();
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
            exhausted = new AnswerTooLarge(
                    "The answer would have more than %d objects; ask for fewer items or levels at once."
                            .formatted(maxObjects));
        }
        checkTime();
        return value;
    }

    /** Counts a text each time that it is read, since the answer repeats it under each alias. */
    public String spendText(String value) {
        text += value.length();
        if (text > maxText) {
            exhausted = new AnswerTooLarge(
                    "The answer would have more than %d characters of long texts; ask for fewer items at once."
                            .formatted(maxText));
        }
        checkTime();
        return value;
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

    /** The answer would have more objects or text than one request may ask for. */
    static final class AnswerTooLarge extends ProblemException {
        AnswerTooLarge(String detail) {
            super(400, "Answer too large", detail);
        }
    }
}
