package dev.waymark.platform.graphql;

import dev.waymark.platform.problem.Problem;
import dev.waymark.platform.problem.ProblemException;
import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A problem as GraphQL shows it: the same code, parts and trace id as REST. */
final class ProblemError implements GraphQLError {

    static final String RETRY_AFTER = "Retry-After";

    /** Of each of the mutations in one document. */
    private static final int MOST_PARTS = 100;

    private final Problem problem;
    private final String code;
    private final @Nullable String retryAfter;
    private final @Nullable ResultPath path;
    private final @Nullable SourceLocation location;

    ProblemError(ProblemException problem, @Nullable ResultPath path, @Nullable SourceLocation location) {
        this.problem = Problem.of(problem, null);
        this.code = problem.code();
        this.retryAfter = problem.headers().get(RETRY_AFTER);
        this.path = path;
        this.location = location;
    }

    int status() {
        return problem.status();
    }

    /** The number of seconds to wait before the next attempt, if that is known. */
    Optional<String> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    @Override
    public String getMessage() {
        return String.valueOf(problem.detail());
    }

    @Override
    public @Nullable List<SourceLocation> getLocations() {
        return location == null ? null : List.of(location);
    }

    @Override
    public @Nullable List<Object> getPath() {
        return path == null ? null : path.toList();
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorType.DataFetchingException;
    }

    @Override
    public Map<String, Object> getExtensions() {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", code);
        if (!problem.errors().isEmpty()) {
            extensions.put("errors", problem.errors().stream().limit(MOST_PARTS).toList());
        }
        if (problem.traceId() != null) {
            extensions.put("traceId", problem.traceId());
        }
        return extensions;
    }
}
