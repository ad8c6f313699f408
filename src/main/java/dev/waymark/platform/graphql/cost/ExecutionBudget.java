package dev.waymark.platform.graphql.cost;

import dev.waymark.platform.problem.DeadlineExceeded;
import dev.waymark.platform.problem.ProblemException;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one request may take: so many objects, so much time. The graph has circles, and a short document can ask for
 * millions of objects; what counts is what is made, not what is written. Used by the request's one thread.
 */
public final class ExecutionBudget {

    public static final String KEY = ExecutionBudget.class.getName();

    /** Shorter texts are paid for with their objects. */
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

    /** Gives a field's value back if it can be afforded. */
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

    /** One text can be read by many names, and is written once for each. */
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

    /** Asked between two things that may take long. */
    public void checkTime() {
        if (exhausted == null && System.nanoTime() - started > maxTime.toNanos()) {
            exhausted = new DeadlineExceeded();
        }
        if (exhausted != null) {
            throw exhausted;
        }
    }

    /** For what was given up beside us, since the time was over. */
    public void exhaust(ProblemException problem) {
        exhausted = exhausted == null ? problem : exhausted;
    }

    /** What there was too little of; then the answer as a whole is worth nothing. */
    public Optional<ProblemException> exhausted() {
        return Optional.ofNullable(exhausted);
    }

    /** The answer would hold more than one request may ask for. */
    static final class AnswerTooLarge extends ProblemException {
        AnswerTooLarge(String detail) {
            super(400, "Answer too large", detail);
        }
    }
}
