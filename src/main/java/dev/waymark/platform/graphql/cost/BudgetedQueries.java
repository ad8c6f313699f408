package dev.waymark.platform.graphql.cost;

import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import org.jspecify.annotations.Nullable;

/** Carries out queries within the {@link ExecutionBudget} of their request. */
public final class BudgetedQueries extends AsyncExecutionStrategy {

    public BudgetedQueries(DataFetcherExceptionHandler failures) {
        super(failures);
    }

    @Override
    protected FieldValueInfo completeValue(ExecutionContext context, ExecutionStrategyParameters parameters) {
        return AnswerBytes.haveRoom(context, parameters)
                ? super.completeValue(context, parameters)
                : AnswerBytes.NOTHING;
    }

    @Override
    protected @Nullable Object completeValueForScalar(
            ExecutionContext context, ExecutionStrategyParameters parameters, GraphQLScalarType type, Object value) {
        return AnswerBytes.counted(context, super.completeValueForScalar(context, parameters, type, value));
    }

    @Override
    protected @Nullable Object completeValueForEnum(
            ExecutionContext context, ExecutionStrategyParameters parameters, GraphQLEnumType type, Object value) {
        return AnswerBytes.counted(context, super.completeValueForEnum(context, parameters, type, value));
    }
}
