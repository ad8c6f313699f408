package dev.waymark.platform.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.http.BodyLimits;
import dev.waymark.platform.secret.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * Tells requests apart by what they mean: the address and what was read of parameters and body, not how it was spaced.
 */
@ApplicationScoped
class RequestDigest {

    private final ObjectMapper json;
    private final BodyLimits limits;

    RequestDigest(ObjectMapper json, BodyLimits limits) {
        this.json = json;
        this.limits = limits;
    }

    /**
     * @param address method and path
     * @param parameters of the operation; a stream among them is read, and replaced by one that can be read again
     */
    byte[] of(String address, @Nullable Object[] parameters) throws IOException {
        var digest = Sha256.start();
        add(digest, json.writeValueAsBytes(address));
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] instanceof InputStream body) {
                var bytes = limits.read(body);
                add(digest, bytes);
                parameters[i] = new ByteArrayInputStream(bytes);
            } else {
                add(digest, json.writeValueAsBytes(parameters[i]));
            }
        }
        return digest.digest();
    }

    /** With its length, so that the parts cannot be shifted against each other. */
    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
    }
}
