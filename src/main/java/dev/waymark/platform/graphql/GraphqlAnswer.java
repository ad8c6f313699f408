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
 * A GraphQL response, and the HTTP status that the request's fate has. By GraphQL over HTTP, a document that was not
 * run answers 400 with {@code application/graphql-response+json}, and 200 with the older {@code application/json}.
 *
 * @param wellFormed false if there was no GraphQL request to speak of, which is 400 (or the problem's status) always
 * @param headers that go with the status
 */
record GraphqlAnswer(ExecutionResult result, boolean wellFormed, int failure, Map<String, String> headers) {

    static final String MEDIA_TYPE = "application/graphql-response+json";
    static final String OLDER_MEDIA_TYPE = "application/json";

    /** Messages repeat names of the document, which can be as long as it is. */
    private static final int LONGEST_MESSAGE = 500;

    /** The member of {@code extensions}, in requests and in answers. */
    static final String COST = "cost";

    static GraphqlAnswer of(ExecutionResult result) {
        return new GraphqlAnswer(result, true, failure(result), headers(result));
    }

    /** Of a document that has no data: 400, unless it was given up for no fault of its own. */
    private static int failure(ExecutionResult result) {
        return result.getErrors().stream()
                .filter(ProblemError.class::isInstance)
                .mapToInt(error -> ((ProblemError) error).status())
                .max()
                .orElse(400);
    }

    /** Whatever the status: when to come again for all that could not be had now. */
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

    /** Whether all that was asked for is there. */
    boolean isWhole() {
        return result.isDataPresent() && result.getErrors().isEmpty();
    }

    /** Whether all that was asked for needs a token. */
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

    /** As JSON takes it: data only if the document was run, each error with a code. */
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

    /** For what graphql-java itself finds wrong. */
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
