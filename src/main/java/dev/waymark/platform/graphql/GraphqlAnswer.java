package dev.waymark.platform.graphql;

import dev.waymark.platform.graphql.cost.TooCostly;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.text.Texts;
import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A GraphQL response with its HTTP status. By GraphQL over HTTP, the status for a document that was not run is 400 with
 * {@code application/graphql-response+json}, and 200 with the older {@code application/json}.
 *
 * @param wellFormed false if the request was not a valid GraphQL request, whose status does not depend on the media type
 * @param failure the status of an answer without data
 * @param headers the headers that belong to the status
 */
record GraphqlAnswer(ExecutionResult result, boolean wellFormed, int failure, Map<String, String> headers) {

    static final String MEDIA_TYPE = "application/graphql-response+json";
    static final String OLDER_MEDIA_TYPE = "application/json";

    /** Messages quote names from the document, which can be as long as the document. */
    private static final int LONGEST_MESSAGE = 500;

    /** Some errors name every place in the document that contributes to them. */
    private static final int MOST_LOCATIONS = 10;

    /** The member of {@code extensions} for the cost, in requests and in answers. */
    static final String COST = "cost";

    static GraphqlAnswer of(ExecutionResult result) {
        return new GraphqlAnswer(result, true, failure(result), headers(result));
    }

    /** The status of an answer without data: 400, unless a problem has a higher one. */
    private static int failure(ExecutionResult result) {
        return result.getErrors().stream()
                .filter(ProblemError.class::isInstance)
                .mapToInt(error -> ((ProblemError) error).status())
                .max()
                .orElse(400);
    }

    /** Retry-After with the longest of the times that problems name, whatever the status. */
    private static Map<String, String> headers(ExecutionResult result) {
        return result.getErrors().stream()
                .filter(ProblemError.class::isInstance)
                .flatMap(error -> ((ProblemError) error).retryAfter().stream())
                .max(Comparator.comparing(Long::valueOf))
                .map(seconds -> Map.of(ProblemError.RETRY_AFTER, seconds))
                .orElse(Map.of());
    }

    GraphqlAnswer withCost(Map<String, Object> cost) {
        return new GraphqlAnswer(
                result.transform(answer -> answer.addExtension(COST, cost)), wellFormed, failure, headers);
    }

    static GraphqlAnswer refused(List<? extends GraphQLError> errors) {
        return of(ExecutionResultImpl.newExecutionResult()
                .errors(List.copyOf(errors))
                .build());
    }

    static GraphqlAnswer malformed(ProblemException problem) {
        var error = new ProblemError(problem, null, null);
        var result = ExecutionResultImpl.newExecutionResult().addError(error);
        return new GraphqlAnswer(
                problem instanceof TooCostly refused
                        ? result.addExtension(COST, refused.cost()).build()
                        : result.build(),
                false,
                problem.status(),
                problem.headers());
    }

    /** Whether the answer has all data that was asked for. */
    boolean isWhole() {
        return result.isDataPresent() && result.getErrors().isEmpty();
    }

    /** Whether each field at the root has an answer, which a mutation that failed has not. */
    boolean isDone() {
        return result.getData() instanceof Map<?, ?> fields
                && fields.values().stream().allMatch(Objects::nonNull);
    }

    /** Whether the answer has no data because all of it needs a token. */
    boolean isNothingWithoutToken() {
        boolean asked = result.getErrors().stream()
                .anyMatch(error -> error instanceof ProblemError problem && problem.status() == 401);
        return asked
                && !(result.getData() instanceof Map<?, ?> fields
                        && fields.values().stream().anyMatch(Objects::nonNull));
    }

    int status(String mediaType) {
        if (!wellFormed) {
            return failure;
        }
        return result.isDataPresent() || mediaType.equals(OLDER_MEDIA_TYPE) ? 200 : failure;
    }

    /** The body to write as JSON: data only if the document was run, and a code for each error. */
    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        if (!result.getErrors().isEmpty()) {
            var errors = new ArrayList<Map<String, Object>>();
            result.getErrors().forEach(error -> errors.add(error(error)));
            body.put("errors", errors);
        }
        if (result.isDataPresent()) {
            body.put("data", result.getData());
        }
        if (result.getExtensions() != null) {
            body.put("extensions", result.getExtensions());
        }
        return body;
    }

    private static Map<String, Object> error(GraphQLError error) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("message", Texts.shortened(String.valueOf(error.getMessage()), LONGEST_MESSAGE));
        if (error.getLocations() != null && !error.getLocations().isEmpty()) {
            shown.put(
                    "locations",
                    error.getLocations().stream()
                            .limit(MOST_LOCATIONS)
                            .map(place -> Map.of("line", place.getLine(), "column", place.getColumn()))
                            .toList());
        }
        if (error.getPath() != null) {
            shown.put("path", error.getPath());
        }
        shown.put(
                "extensions",
                error instanceof ProblemError problem ? problem.getExtensions() : Map.of("code", code(error)));
        return shown;
    }

    /** The code of an error that graphql-java itself reports. */
    private static String code(GraphQLError error) {
        return switch (error.getErrorType()) {
            case ErrorType.InvalidSyntax -> "invalid-syntax";
            case ErrorType.ValidationError ->
                error instanceof graphql.validation.ValidationError ? "invalid-document" : "invalid-variables";
            case ErrorType.OperationNotSupported -> "operation-not-supported";
            case ErrorType.NullValueInNonNullableField -> "null-value";
            case null, default -> "invalid-request";
        };
    }
}
