package dev.waymark.platform.graphql;

import dev.waymark.platform.text.Texts;
import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.language.OperationDefinition;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** Records a span for each operation, by OpenTelemetry's conventions for GraphQL servers, and a timer. */
@ApplicationScoped
class GraphqlTelemetry {

    private static final Set<ErrorClassification> DOCUMENT_AT_FAULT =
            Set.of(ErrorType.InvalidSyntax, ErrorType.ValidationError, ErrorType.OperationNotSupported);

    /** A name may be as long as a document, and spans wait in memory until they are sent. */
    private static final int LONGEST_NAME = 100;

    private final Tracer tracer;
    private final MeterRegistry meters;

    GraphqlTelemetry(Tracer tracer, MeterRegistry meters) {
        this.tracer = tracer;
        this.meters = meters;
    }

    /**
     * @param tags the tags of the timer
     */
    ExecutionResult observe(OperationDefinition operation, Tags tags, Supplier<ExecutionResult> execution) {
        var type = operation.getOperation().name().toLowerCase(Locale.ROOT);
        var name = operation.getName() == null ? null : Texts.shortened(operation.getName(), LONGEST_NAME);
        var span = tracer.spanBuilder(name == null ? type : type + " " + name)
                .setAttribute("graphql.operation.type", type)
                .startSpan();
        if (name != null) {
            span.setAttribute("graphql.operation.name", name);
        }
        var sample = Timer.start(meters);
        var outcome = "failed";
        try (var scope = span.makeCurrent()) {
            var result = execution.get();
            outcome = outcome(result);
            return result;
        } finally {
            if (outcome.equals("failed")) {
                span.setStatus(StatusCode.ERROR);
            }
            span.end();
            sample.stop(timer(tags, outcome));
        }
    }

    /** Counts an operation whose answer was kept ready: it takes no time worth a measurement or a span. */
    void countKept(Tags tags) {
        timer(tags, "ok").record(Duration.ZERO);
    }

    private Timer timer(Tags tags, String outcome) {
        return Timer.builder("waymark.graphql.operations")
                .description("GraphQL operations that were carried out, by name, field and outcome")
                .tags(tags)
                .tag("outcome", outcome)
                .register(meters);
    }

    private static String outcome(ExecutionResult result) {
        if (result.getErrors().isEmpty()) {
            return "ok";
        }
        return result.getErrors().stream().anyMatch(GraphqlTelemetry::isFailure) ? "failed" : "refused";
    }

    /**
     * Whether the server is at fault, rather than the caller. Errors of the engine count unless the document caused them:
     * a null where the schema allows none, or a value that cannot be serialized.
     */
    private static boolean isFailure(GraphQLError error) {
        return error instanceof ProblemError problem
                ? problem.status() >= 500
                : !DOCUMENT_AT_FAULT.contains(error.getErrorType());
    }
}
