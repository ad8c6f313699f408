package dev.waymark.platform.graphql.cost;

import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import org.jspecify.annotations.Nullable;

/** Carries out mutations within the {@link ExecutionBudget} of their request. */
public final class BudgetedMutations extends AsyncSerialExecutionStrategy {

    public BudgetedMutations(DataFetcherExceptionHandler failures) {
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
