package dev.waymark.identity.token;

import java.security.Key;
import java.util.List;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.InvalidAlgorithmException;
import org.jose4j.lang.UnresolvableKeyException;

/** Finds the key that a token was signed with, by its id, among the trusted issuer's keys. */
final class TrustedKeyResolver implements VerificationKeyResolver {

    private final VerificationKeys trusted;

    TrustedKeyResolver(VerificationKeys trusted) {
        this.trusted = trusted;
    }

    /** Keys that the token itself contains or points to are never used. */
    @Override
    public Key resolveKey(JsonWebSignature token, List<JsonWebStructure> nesting) throws UnresolvableKeyException {
        var id = token.getKeyIdHeaderValue();
        for (var jwk : id == null ? List.<JsonWebKey>of() : named(id)) {
            if (jwk instanceof PublicJsonWebKey key && isFor(token, jwk)) {
                return key.getPublicKey();
            }
        }
        throw new UnresolvableKeyException("No key has this id and algorithm");
    }

    private List<JsonWebKey> named(String id) {
        try {
            return trusted.named(id);
        } catch (RuntimeException e) {
            throw new KeysUnavailable(e);
        }
    }

    /** A key is used with one algorithm only (RFC 8725, 3.1), if its issuer names one. */
    private static boolean isFor(JsonWebSignature token, JsonWebKey jwk) throws UnresolvableKeyException {
        try {
            return jwk.getKeyType().equals(token.getKeyType())
                    && (jwk.getAlgorithm() == null || jwk.getAlgorithm().equals(token.getAlgorithmHeaderValue()))
                    && (jwk.getUse() == null || jwk.getUse().equals("sig"))
                    && (jwk.getKeyOps() == null || jwk.getKeyOps().contains("verify"));
        } catch (InvalidAlgorithmException e) {
            throw new UnresolvableKeyException("Unknown algorithm", e);
        }
    }

    /** The keys are unavailable, so it is unknown whether the token is good. */
    static final class KeysUnavailable extends RuntimeException {

        private final RuntimeException why;

        KeysUnavailable(RuntimeException why) {
            super(why);
            this.why = why;
        }

        RuntimeException why() {
            return why;
        }
    }
}
