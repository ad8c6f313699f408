package dev.waymark.platform.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.platform.problem.HttpProblem;
import graphql.ErrorType;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Whose fault an error is. Without the application, in which none of ours is known of. */
class GraphqlTelemetryTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final GraphqlTelemetry telemetry =
            new GraphqlTelemetry(OpenTelemetry.noop().getTracer("test"), meters);

    @Test
    void an_answer_without_errors_is_ok() {
        assertOutcome("ok");
    }

    @Test
    void a_callers_mistake_is_refused() {
        assertOutcome("refused", problem(404));
    }

    @Test
    void a_failure_beside_a_callers_mistake_is_failed() {
        assertOutcome("failed", problem(404), problem(503));
    }

    @ParameterizedTest
    @EnumSource(
            value = ErrorType.class,
            names = {"InvalidSyntax", "ValidationError", "OperationNotSupported"})
    void what_is_wrong_with_a_document_is_refused(ErrorType type) {
        assertOutcome("refused", error(type));
    }

    /** As of a value that is null where the schema says that it never is, or that the schema cannot write. */
    @ParameterizedTest
    @EnumSource(
            value = ErrorType.class,
            mode = Mode.EXCLUDE,
            names = {"InvalidSyntax", "ValidationError", "OperationNotSupported"})
    void what_is_wrong_with_an_answer_is_failed(ErrorType type) {
        assertOutcome("failed", problem(404), error(type));
    }

    private static GraphQLError problem(int status) {
        return new ProblemError(HttpProblem.of(status), null, null);
    }

    private static GraphQLError error(ErrorType type) {
        return GraphqlErrorBuilder.newError()
                .message("An error")
                .errorType(type)
                .build();
    }

    private void assertOutcome(String outcome, GraphQLError... errors) {
        var operation = OperationDefinition.newOperationDefinition()
                .operation(Operation.QUERY)
                .build();
        var result =
                ExecutionResultImpl.newExecutionResult().errors(List.of(errors)).build();

        telemetry.observe(operation, Tags.empty(), () -> result);

        assertEquals(
                outcome,
                meters.get("waymark.graphql.operations").timer().getId().getTag("outcome"));
    }
}
