package dev.waymark.identity;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * Random bytes, of which only a hash is kept.
 *
 * @param handle finds the session, and stays for as long as it lives
 * @param secret changes with each use
 */
record RefreshToken(byte[] handle, byte[] secret) {

    private static final int HANDLE_BYTES = 16;
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static RefreshToken fresh() {
        return new RefreshToken(random(HANDLE_BYTES), random(SECRET_BYTES));
    }

    /** The next one of the same session. */
    RefreshToken next() {
        return new RefreshToken(handle, random(SECRET_BYTES));
    }

    static Optional<RefreshToken> parse(String text) {
        if (text.length() > 100) {
            return Optional.empty();
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() != HANDLE_BYTES + SECRET_BYTES) {
                return Optional.empty();
            }
            var token = new RefreshToken(new byte[HANDLE_BYTES], new byte[SECRET_BYTES]);
            bytes.get(token.handle).get(token.secret);
            return Optional.of(token);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        var bytes = ByteBuffer.allocate(HANDLE_BYTES + SECRET_BYTES).put(handle).put(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
