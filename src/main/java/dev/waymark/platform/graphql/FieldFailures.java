package dev.waymark.platform.graphql;

import static java.util.Objects.requireNonNull;

import dev.waymark.platform.problem.DeadlineExceeded;
import dev.waymark.platform.problem.Problems;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.language.OperationDefinition.Operation;
import io.quarkus.security.UnauthorizedException;
import java.util.Objects;
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
        var environment = parameters.getDataFetchingEnvironment();
        var problem = Problems.of(parameters.getException());
        var budget = LeanSchema.budget(environment);
        if (problem instanceof DeadlineExceeded) {
            budget.exhaust(problem);
        }
        Token token = requireNonNull(environment.getGraphQlContext().get(Token.KEY));
        boolean query = environment.getOperationDefinition().getOperation() == Operation.QUERY;
        boolean silent = query && problem.status() == 401 && !token.isWorthAnError(parameters.getException());
        return CompletableFuture.completedFuture(
                silent || !budget.spendError()
                        ? NONE
                        : DataFetcherExceptionHandlerResult.newResult(
                                        new ProblemError(problem, parameters.getPath(), parameters.getSourceLocation()))
                                .build());
    }
}
