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
 * The tokens in shares' links: a random nonce, which the share's row keeps, and its MAC, which nothing keeps. Neither
 * the database nor the secret alone opens a link, and what was made up is told without asking the database.
 */
@ApplicationScoped
class ShareTokens {

    /** Of each half, 144 bits; a multiple of three, so that every token has one spelling only. */
    private static final int BYTES = 18;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{%d}".formatted(2 * BYTES / 3 * 4));
    private static final byte[] NOTHING_MORE = {};

    private final Secret.Key key;
    private final SecureRandom random = new SecureRandom();

    ShareTokens(Secret secret) {
        this.key = secret.key("share");
    }

    /** One that no other share has or had. */
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

    /** What the share's row has, if there is or was one; nothing for a token that was never given out. */
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
