package dev.waymark.platform.secret;

import dev.waymark.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The secret of this installation, from which a key is derived for each purpose. It is configured as {@code
 * waymark.secret}, or else generated at the first start and kept in the database, so that all replicas use the same.
 */
@ApplicationScoped
public class Secret {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretConfig config;
    private final Sql sql;
    private volatile byte @Nullable [] value;

    Secret(SecretConfig config, Sql sql) {
        this.config = config;
        this.sql = sql;
    }

    /**
     * @param purpose each purpose has a different key
     */
    public Key key(String purpose) {
        return new Key(purpose);
    }

    /** A key that is derived when it is first used, since the application may start before the database. */
    public final class Key {

        private final String purpose;
        private volatile @Nullable SecretKeySpec spec;

        private Key(String purpose) {
            this.purpose = purpose;
        }

        /** An HMAC-SHA-256 over two parts and the length of the first, so that the parts cannot be shifted. */
        public byte[] mac(byte[] first, byte[] second) {
            var derived = spec;
            if (derived == null) {
                derived = new SecretKeySpec(
                        hmac(new SecretKeySpec(value(), ALGORITHM), purpose.getBytes(StandardCharsets.UTF_8)),
                        ALGORITHM);
                spec = derived;
            }
            var length = String.valueOf(first.length).getBytes(StandardCharsets.UTF_8);
            return hmac(derived, length, new byte[] {':'}, first, second);
        }
    }

    private static byte[] hmac(SecretKeySpec key, byte[]... parts) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (var part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] value() {
        var known = value;
        if (known == null) {
            known = config.secret()
                    .map(configured -> configured.getBytes(StandardCharsets.UTF_8))
                    .orElseGet(this::kept);
            value = known;
        }
        return known;
    }

    /** The secret in the database, which the first replica generates. */
    private byte[] kept() {
        var fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        return sql.first("""
                        insert into instance_secret (secret) values (decode(?, 'base64'))
                        on conflict (only_row) do update set secret = instance_secret.secret
                        returning secret
                        """, row -> row.bytes("secret"), Base64.getEncoder().encodeToString(fresh))
                .orElseThrow();
    }
}
