package dev.waymark.platform.graphql;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.http.answers.FileAnswer;
import dev.waymark.platform.http.answers.ReadyAnswer;
import dev.waymark.platform.json.TrustedJson;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * An answer as bytes.
 *
 * @param status the HTTP status for the media type that the answer is sent as
 * @param refusable whether it may be thrown away if too much waits to be read already: whoever asked can ask again
 */
record GraphqlReply(
        ToIntFunction<String> status,
        Map<String, String> headers,
        ReadyAnswer answer,
        String cacheControl,
        boolean refusable) {

    static GraphqlReply of(GraphqlAnswer answer, String cacheControl, ObjectMapper json) {
        return new GraphqlReply(
                answer::status, answer.headers(), ready(TrustedJson.bytes(json, answer.body())), cacheControl, false);
    }

    /** An answer that is kept ready. */
    static GraphqlReply kept(ReadyAnswer answer, String cacheControl) {
        return new GraphqlReply(mediaType -> 200, Map.of(), answer, cacheControl, true);
    }

    /** What was answered to a request that is repeated. */
    static GraphqlReply repeated(byte[] body, Map<String, String> headers) {
        return new GraphqlReply(mediaType -> 200, headers, ready(body), GraphqlCaching.NOTHING, false);
    }

    GraphqlReply ofQuery() {
        return new GraphqlReply(status, headers, answer, cacheControl, true);
    }

    private static ReadyAnswer ready(byte[] body) {
        return ReadyAnswer.of(new FileAnswer(body, GraphqlAnswer.OLDER_MEDIA_TYPE, Map.of()), null, List.of());
    }
}
