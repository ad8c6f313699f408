package dev.waymark.identity.account;

import dev.waymark.platform.secret.Secret;
import dev.waymark.platform.secret.Sha256;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The token that continues a session.
 *
 * @param learner the owner of the session
 * @param session the session's id, which never changes and identifies the row together with the learner
 * @param secret bytes that nobody can guess and that change with each use; only their hash is stored
 */
record RefreshToken(long learner, UUID session, byte[] secret) {

    /** Each half of the secret: 128 bits that nobody can guess, and a mark that they were issued here. */
    private static final int HALF = 16;

    private static final int SECRET_BYTES = 2 * HALF;
    private static final byte[] MARK = {1};
    private static final int BYTES = Long.BYTES + 2 * Long.BYTES + SECRET_BYTES;
    private static final SecureRandom RANDOM = new SecureRandom();

    static RefreshToken first(long learner, Secret.Key key) {
        return marked(learner, UUID.randomUUID(), random(), key);
    }

    /**
     * The next token of the same session: always the same one after this one, so that it can be given again although it
     * is not stored. Nobody can compute it without the key.
     */
    RefreshToken next(Secret.Key key) {
        return marked(learner, session, key.mac(owner(), secret), key);
    }

    private static RefreshToken marked(long learner, UUID session, byte[] random, Secret.Key key) {
        var token = new RefreshToken(learner, session, Arrays.copyOf(random, SECRET_BYTES));
        System.arraycopy(token.mark(key), 0, token.secret, HALF, HALF);
        return token;
    }

    /** Whether the token was ever issued: whoever only knows whose session it is cannot make one. */
    boolean isIssued(Secret.Key key) {
        return MessageDigest.isEqual(mark(key), Arrays.copyOfRange(secret, HALF, SECRET_BYTES));
    }

    private byte[] mark(Secret.Key key) {
        var marked = ByteBuffer.allocate(BYTES - SECRET_BYTES + MARK.length)
                .put(owner())
                .put(MARK)
                .array();
        return Arrays.copyOf(key.mac(marked, Arrays.copyOf(secret, HALF)), HALF);
    }

    static Optional<RefreshToken> parse(String text) {
        if (text.length() > 2 * BYTES) {
            return Optional.empty();
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() != BYTES) {
                return Optional.empty();
            }
            var secret = new byte[SECRET_BYTES];
            var token = new RefreshToken(bytes.getLong(), new UUID(bytes.getLong(), bytes.getLong()), secret);
            bytes.get(secret);
            return Optional.of(token);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    byte[] hash() {
        return Sha256.of(secret);
    }

    @Override
    public String toString() {
        var bytes = ByteBuffer.allocate(BYTES).put(owner()).put(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private byte[] owner() {
        return ByteBuffer.allocate(BYTES - SECRET_BYTES)
                .putLong(learner)
                .putLong(session.getMostSignificantBits())
                .putLong(session.getLeastSignificantBits())
                .array();
    }

    private static byte[] random() {
        var bytes = new byte[HALF];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
