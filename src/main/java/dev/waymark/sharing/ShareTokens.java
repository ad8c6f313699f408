package dev.waymark.sharing;

import dev.waymark.platform.secret.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The tokens in share links: a random nonce, which the share's row stores, followed by its MAC, which is not stored.
 * Neither the database nor the secret alone is enough to open a link, and a forged token is refused without a query.
 */
@ApplicationScoped
class ShareTokens {

    /** The length of each half: 144 bits, a multiple of three bytes so that every token has only one spelling. */
    private static final int BYTES = 18;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{%d}".formatted(2 * BYTES / 3 * 4));
    private static final byte[] NOTHING_MORE = {};

    private final Secret.Key key;
    private final SecureRandom random = new SecureRandom();

    ShareTokens(Secret secret) {
        this.key = secret.key("share");
    }

    /** A nonce that no other share has or had. */
    byte[] nonce() {
        var nonce = new byte[BYTES];
        random.nextBytes(nonce);
        return nonce;
    }

    String token(byte[] nonce) {
        var token = Arrays.copyOf(nonce, 2 * BYTES);
        System.arraycopy(mac(nonce), 0, token, BYTES, BYTES);
        return Base64.getUrlEncoder().encodeToString(token);
    }

    /** The nonce in a token, whether or not its share still exists; empty if the token was never issued. */
    Optional<byte[]> nonceOf(String token) {
        if (!FORM.matcher(token).matches()) {
            return Optional.empty();
        }
        var bytes = Base64.getUrlDecoder().decode(token);
        var nonce = Arrays.copyOf(bytes, BYTES);
        boolean ours = MessageDigest.isEqual(mac(nonce), Arrays.copyOfRange(bytes, BYTES, 2 * BYTES));
        return ours ? Optional.of(nonce) : Optional.empty();
    }

    private byte[] mac(byte[] nonce) {
        return Arrays.copyOf(key.mac(nonce, NOTHING_MORE), BYTES);
    }
}
