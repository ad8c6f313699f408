package dev.waymark.platform.idempotency;

import com.fasterxml.jackson.databind.util.RawValue;
import dev.waymark.platform.database.Row;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.sql.SQLException;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What was answered.
 *
 * @param body as JSON
 */
record KeptAnswer(byte[] request, int status, @Nullable String location, String body) {

    /** Tells a client, as elsewhere on the web, that nothing was done this time. */
    private static final String REPLAYED = "Idempotent-Replayed";

    static KeptAnswer read(Row row) throws SQLException {
        return new KeptAnswer(
                row.bytes("request"), row.integer("status"), row.textOrNull("location"), row.text("body"));
    }

    static @Nullable String location(RestResponse<?> response) {
        var location = response.getHeaders().getFirst(HttpHeaders.LOCATION);
        return location == null ? null : location.toString();
    }

    /**
     * Answers again, with the very bytes of the first time and so with its ETag.
     *
     * @param repeat the digest of the request that came with the same key
     * @throws IdempotencyKeyReused if that is another request
     */
    RestResponse<?> answer(byte[] repeat) {
        if (!Arrays.equals(request, repeat)) {
            throw new IdempotencyKeyReused();
        }
        var answer = ResponseBuilder.<Object>create(status)
                .entity(new RawValue(body))
                .header(REPLAYED, true);
        return (location == null ? answer : answer.location(URI.create(location))).build();
    }
}
