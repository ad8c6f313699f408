package dev.waymark.platform.graphql;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.json.TrustedJson;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * An answer as bytes.
 *
 * @param status the HTTP status for the media type that the answer is sent as
 */
record GraphqlReply(ToIntFunction<String> status, Map<String, String> headers, byte[] body) {

    static GraphqlReply of(GraphqlAnswer answer, ObjectMapper json) {
        return new GraphqlReply(answer::status, answer.headers(), TrustedJson.bytes(json, answer.body()));
    }

    /** An answer that was given before. */
    static GraphqlReply kept(byte[] body, Map<String, String> headers) {
        return new GraphqlReply(mediaType -> 200, headers, body);
    }
}
