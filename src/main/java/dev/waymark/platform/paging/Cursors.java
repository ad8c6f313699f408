package dev.waymark.platform.paging;

import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.secret.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * Writes and reads cursors, which are opaque and tamper-evident: they consist of the keyset of one row and a short MAC over
 * the keyset, the name of the list and its filter. A cursor that was changed, or belongs to another list or filter, is
 * refused before it reaches the database.
 */
@ApplicationScoped
public class Cursors {

    private static final int MAC_BYTES = 10;
    private static final int MAX_LENGTH = 1_000;
    private static final String SEPARATOR = "\u001f";

    private final Secret.Key key;

    Cursors(Secret secret) {
        this.key = secret.key("cursor");
    }

    /**
     * @param list identifies the list that the cursor is valid for
     */
    public String write(String list, List<String> keyset) {
        var payload = String.join(SEPARATOR, keyset).getBytes(StandardCharsets.UTF_8);
        var cursor = Arrays.copyOf(mac(list, payload), MAC_BYTES + payload.length);
        System.arraycopy(payload, 0, cursor, MAC_BYTES, payload.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    /** The keyset in a cursor of this list. */
    public List<String> read(String list, String cursor) {
        if (cursor.isEmpty() || cursor.length() > MAX_LENGTH) {
            throw new InvalidCursor();
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            throw new InvalidCursor();
        }
        // The decoder accepts several spellings of the same bytes; only the one that was issued is valid.
        if (bytes.length < MAC_BYTES
                || !Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(bytes)
                        .equals(cursor)) {
            throw new InvalidCursor();
        }
        var payload = Arrays.copyOfRange(bytes, MAC_BYTES, bytes.length);
        if (!MessageDigest.isEqual(mac(list, payload), Arrays.copyOf(bytes, MAC_BYTES))) {
            throw new InvalidCursor();
        }
        return List.of(new String(payload, StandardCharsets.UTF_8).split(SEPARATOR, -1));
    }

    private byte[] mac(String list, byte[] payload) {
        return Arrays.copyOf(key.mac(list.getBytes(StandardCharsets.UTF_8), payload), MAC_BYTES);
    }

    /** The cursor was invented or changed, or belongs to another list. */
    static final class InvalidCursor extends ProblemException {
        InvalidCursor() {
            super(
                    400,
                    "Invalid cursor",
                    "The cursor does not belong to this list; use the next and previous cursors from its pages.");
        }
    }
}
