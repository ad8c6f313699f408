package dev.waymark.platform.graphql;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.http.Utf8;
import dev.waymark.platform.problem.HttpProblem.BadRequest;
import dev.waymark.platform.problem.ProblemException;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request of GraphQL over HTTP. Unknown members are ignored, as its specification requires.
 *
 * @param operationName which of the document's operations, if it has several
 * @param documentId a registered document instead of a query
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@RegisterForReflection
record GraphqlRequest(
        @Nullable String query,
        @Nullable String operationName,
        @Nullable Map<String, Object> variables,
        @Nullable Map<String, Object> extensions,
        @Nullable String documentId) {

    static GraphqlRequest ofBody(@Nullable Buffer body, ObjectMapper json) throws JsonProcessingException {
        var text = body == null ? "" : Utf8.strictly(body.getBytes());
        if (text.stripLeading().startsWith("[")) {
            throw new BatchRefused();
        }
        var request = json.readValue(text, GraphqlRequest.class);
        return required(request);
    }

    static GraphqlRequest ofParameters(MultiMap parameters, ObjectMapper json) throws JsonProcessingException {
        return required(new GraphqlRequest(
                parameters.get("query"),
                parameters.get("operationName"),
                object(parameters.get("variables"), json),
                object(parameters.get("extensions"), json),
                parameters.get("documentId")));
    }

    String document() {
        return query == null ? "" : query;
    }

    /** Whether the answer should contain the cost of the operation. */
    boolean wantsCost() {
        return extensions != null && Boolean.TRUE.equals(extensions.get(GraphqlAnswer.COST));
    }

    /** The name of the registered document to run, given as the specification has it or as Apollo Client does. */
    @Nullable
    String documentName() {
        return documentId == null
                        && query == null
                        && extensions != null
                        && extensions.get("persistedQuery") instanceof Map<?, ?> persisted
                        && persisted.get("sha256Hash") instanceof String hash
                ? hash
                : documentId;
    }

    GraphqlRequest withDocument(String document) {
        return new GraphqlRequest(document, operationName, variables, extensions, null);
    }

    private static GraphqlRequest required(@Nullable GraphqlRequest request) {
        if (request == null) {
            throw new MissingQuery();
        }
        if (request.documentId != null && request.query != null) {
            throw new BadRequest("A request has a \"query\" or a \"documentId\", not both.");
        }
        IllFormedText.refuseIn(request.variables);
        return request;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<String, Object> object(@Nullable String parameter, ObjectMapper json)
            throws JsonProcessingException {
        return parameter == null ? null : json.readValue(parameter, Map.class);
    }

    /** Several requests in one, which could get around the limits on a single request. */
    static final class BatchRefused extends ProblemException {
        BatchRefused() {
            super(400, "Batch refused", "A request is one JSON object; several in an array are not accepted.");
        }
    }
}
