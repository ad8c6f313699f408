package dev.waymark.platform.graphql;

import static java.util.Objects.requireNonNull;

import dev.waymark.platform.problem.DeadlineExceeded;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.Problems;
import graphql.GraphQLError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.execution.DataFetcherResult;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetchingEnvironment;
import io.quarkus.security.UnauthorizedException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Turns what the resolver of a field threw into the field's error. What is a caller's own is null without an error for those
 * who sent no token, so that one document serves everybody; a token that is not accepted is one error, however many fields
 * need it.
 */
final class FieldFailures implements DataFetcherExceptionHandler {

    private static final DataFetcherExceptionHandlerResult NONE =
            DataFetcherExceptionHandlerResult.newResult().build();

    /** Whether the request has a token, and whether an answer has said yet that it was not accepted. */
    static final class Token {

        static final String KEY = Token.class.getName();

        private final boolean sent;
        private boolean refused;

        Token(boolean sent) {
            this.sent = sent;
        }

        /** Whether a query is to say that a field needs a token that is accepted. */
        private boolean isWorthAnError(Throwable failure) {
            boolean first = !refused;
            refused = true;
            return sent ? first : !isGuarded(failure);
        }

        /** Whether the field as such needs a token, and not just what was asked of it. */
        private static boolean isGuarded(Throwable failure) {
            return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                    .limit(20)
                    .anyMatch(UnauthorizedException.class::isInstance);
        }
    }

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        var failure = parameters.getException();
        return CompletableFuture.completedFuture(error(
                        Problems.of(failure), failure, parameters.getDataFetchingEnvironment())
                .map(error -> DataFetcherExceptionHandlerResult.newResult(error).build())
                .orElse(NONE));
    }

    /** The value of a field whose resolver failed, without the cost of throwing it once for each of many fields. */
    static DataFetcherResult<Object> nothing(
            ProblemException problem, Throwable failure, DataFetchingEnvironment environment) {
        var value = DataFetcherResult.newResult();
        error(problem, failure, environment).ifPresent(value::error);
        return value.build();
    }

    /** What an answer says of a failure: nothing, if it has as many errors as it may have. */
    private static Optional<GraphQLError> error(
            ProblemException problem, Throwable failure, DataFetchingEnvironment environment) {
        var budget = LeanSchema.budget(environment);
        if (problem instanceof DeadlineExceeded) {
            budget.exhaust(problem);
        }
        Token token = requireNonNull(environment.getGraphQlContext().get(Token.KEY));
        boolean query = environment.getOperationDefinition().getOperation() == Operation.QUERY;
        boolean silent = query && problem.status() == 401 && !token.isWorthAnError(failure);
        return silent || !budget.spendError()
                ? Optional.empty()
                : Optional.of(new ProblemError(
                        problem,
                        environment.getExecutionStepInfo().getPath(),
                        environment.getField().getSourceLocation()));
    }
}
