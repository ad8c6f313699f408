package dev.waymark.platform.idempotency;

import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is kept for repeats of its request.
 *
 * @param request the digest of the request
 * @param body as JSON
 */
public record KeptAnswer(
        byte[] request, int status, @Nullable String location, String body) {

    /** Tells a client, as elsewhere on the web, that this repeat changed nothing. */
    public static final String REPLAYED = "Idempotent-Replayed";

    static KeptAnswer of(byte[] request, RestResponse<?> response, String body) {
        var location = response.getHeaders().getFirst(HttpHeaders.LOCATION);
        return new KeptAnswer(request, response.getStatus(), location == null ? null : location.toString(), body);
    }

    static KeptAnswer of(byte[] request, int status, byte[] body) {
        return new KeptAnswer(request, status, null, new String(body, StandardCharsets.UTF_8));
    }

    /**
     * Answers again, with the same bytes as the first time and therefore with the same ETag.
     *
     * @param repeat the digest of the request that came with the same key
     * @throws IdempotencyKeyReused if that is another request
     */
    RestResponse<?> answer(byte[] repeat) {
        assertAnswers(repeat);
        var answer = ResponseBuilder.<Object>create(status)
                .entity(new RawValue(body))
                .header(REPLAYED, true);
        return (location == null ? answer : answer.location(URI.create(location))).build();
    }

    /**
     * @param repeat the digest of the request that came with the same key
     * @throws IdempotencyKeyReused if that is another request
     */
    KeptAnswer assertAnswers(byte[] repeat) {
        if (!Arrays.equals(request, repeat)) {
            throw new IdempotencyKeyReused();
        }
        return this;
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
