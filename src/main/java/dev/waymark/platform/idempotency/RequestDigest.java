package dev.waymark.platform.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.waymark.platform.secret.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * A digest of what a request means: its address, and its parameters and body as they were read. Differences in white
 * space and in the order of members do not count.
 */
@ApplicationScoped
class RequestDigest {

    private final ObjectWriter json;

    RequestDigest(ObjectMapper json) {
        this.json = json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    /**
     * @param address method and path
     * @param parameters of the operation; all can be written as JSON, and none is a stream
     */
    byte[] of(String address, @Nullable Object[] parameters) throws IOException {
        var digest = Sha256.start();
        add(digest, json.writeValueAsBytes(address));
        for (var parameter : parameters) {
            add(digest, json.writeValueAsBytes(parameter));
        }
        return digest.digest();
    }

    /** The length comes first, so that no text can move from one part to the next unnoticed. */
    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
    }
}
