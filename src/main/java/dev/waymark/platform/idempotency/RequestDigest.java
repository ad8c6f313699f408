package dev.waymark.platform.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.secret.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * Tells requests apart by what they mean: the address and what was read of parameters and body, not how it was spaced.
 */
@ApplicationScoped
class RequestDigest {

    private final ObjectMapper json;

    RequestDigest(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param address method and path
     * @param parameters of the operation, as JSON can say them; none is a stream
     */
    byte[] of(String address, @Nullable Object[] parameters) throws IOException {
        var digest = Sha256.start();
        add(digest, json.writeValueAsBytes(address));
        for (var parameter : parameters) {
            add(digest, json.writeValueAsBytes(parameter));
        }
        return digest.digest();
    }

    /** With its length, so that the parts cannot be shifted against each other. */
    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
    }
}
