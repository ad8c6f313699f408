package dev.waymark.platform.graphql.cost;

import static java.util.Objects.requireNonNull;

import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import org.jspecify.annotations.Nullable;

/** Counts an answer while the engine puts it together: each value, under each of its names. */
final class AnswerBytes {

    /** Brackets, or the word for nothing, and a comma. */
    private static final int VALUE = 5;

    /** Quotes and a colon. */
    private static final int NAME = 3;

    /** What takes the place of all values once the budget is exhausted. An exception would leave batches waiting for good. */
    static final FieldValueInfo NOTHING = new FieldValueInfo(CompleteValueType.NULL, null);

    private AnswerBytes() {}

    /** Whether there is room for a value, whose own size is counted later. */
    static boolean haveRoom(ExecutionContext context, ExecutionStrategyParameters place) {
        var budget = budget(context);
        if (context.getErrors().size() > 2 * ExecutionBudget.MOST_ERRORS) {
            // The engine's own, such as for nulls where there must be none, with which it does not end by itself.
            budget.exhaust(new ExecutionBudget.TooManyErrors(ExecutionBudget.MOST_ERRORS));
        }
        var path = place.getPath();
        return budget.spendBytes(
                path.isNamedSegment() ? VALUE + NAME + path.getSegmentName().length() : VALUE);
    }

    static @Nullable Object counted(ExecutionContext context, @Nullable Object value) {
        budget(context).spendBytes(JsonSize.of(value));
        return value;
    }

    private static ExecutionBudget budget(ExecutionContext context) {
        return requireNonNull(context.getGraphQLContext().get(ExecutionBudget.KEY));
    }
}
