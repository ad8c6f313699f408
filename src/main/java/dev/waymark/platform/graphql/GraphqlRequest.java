package dev.waymark.platform.graphql;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request by GraphQL over HTTP. Members that are not known are ignored, as its specification asks.
 *
 * @param operationName which of the document's operations, if it has several
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record GraphqlRequest(
        @Nullable String query,
        @Nullable String operationName,
        @Nullable Map<String, Object> variables,
        @Nullable Map<String, Object> extensions) {

    static GraphqlRequest ofBody(@Nullable Buffer body, ObjectMapper json) throws JsonProcessingException {
        var text = body == null ? "" : Utf8.strictly(body.getBytes());
        var request = json.readValue(text, GraphqlRequest.class);
        return required(request);
    }

    static GraphqlRequest ofParameters(MultiMap parameters, ObjectMapper json) throws JsonProcessingException {
        return required(new GraphqlRequest(
                parameters.get("query"),
                parameters.get("operationName"),
                object(parameters.get("variables"), json),
                object(parameters.get("extensions"), json)));
    }

    String document() {
        return query == null ? "" : query;
    }

    /** Whether the answer is to tell what the operation costs. */
    boolean wantsCost() {
        return extensions != null && Boolean.TRUE.equals(extensions.get(GraphqlAnswer.COST));
    }

    private static GraphqlRequest required(@Nullable GraphqlRequest request) {
        if (request == null || request.query == null || request.query.isBlank()) {
            throw new MissingQuery();
        }
        IllFormedText.refuseIn(request.variables);
        return request;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<String, Object> object(@Nullable String parameter, ObjectMapper json)
            throws JsonProcessingException {
        return parameter == null ? null : json.readValue(parameter, Map.class);
    }
}
