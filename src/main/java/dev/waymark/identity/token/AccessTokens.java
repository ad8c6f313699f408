package dev.waymark.identity.token;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Issues the built-in accounts' access tokens, by RFC 9068. */
@ApplicationScoped
public class AccessTokens {

    /** RFC 9068 requires a client id. All users of the API count as one client. */
    private static final String CLIENT = "waymark";

    private final SigningKeys keys;
    private final IdentityConfig config;
    private final Clock clock;

    AccessTokens(SigningKeys keys, IdentityConfig config, Clock clock) {
        this.keys = keys;
        this.config = config;
        this.clock = clock;
    }

    /** Holds the key, so that a token can be issued without the database. */
    public interface Signer {
        String issue(String subject, Set<Role> roles, UUID session);
    }

    /** Signs with the current key. It may need a database connection, so do not call it within a transaction. */
    public Signer signer() {
        var key = keys.current();
        return (subject, roles, session) -> issue(key, subject, roles, session);
    }

    private String issue(SigningKey key, String subject, Set<Role> roles, UUID session) {
        var now = clock.instant();
        var claims = new JwtClaims();
        claims.setIssuer(TrustedIssuer.BUILT_IN);
        claims.setAudience(config.audience());
        claims.setSubject(subject);
        claims.setStringClaim("client_id", CLIENT);
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(
                NumericDate.fromSeconds(now.plus(config.accessTokenLifetime()).getEpochSecond()));
        claims.setGeneratedJwtId();
        claims.setStringClaim(TokenVerifier.SESSION, session.toString());
        claims.setStringListClaim(
                TrustedIssuer.BUILT_IN_ROLES, roles.stream().map(Role::name).toList());
        return signed(key, claims.toJson());
    }

    private static String signed(SigningKey key, String payload) {
        var jws = new JsonWebSignature();
        jws.setAlgorithmHeaderValue(SigningKey.ALGORITHM);
        jws.setKeyIdHeaderValue(key.id);
        jws.setHeader("typ", TokenVerifier.ACCESS_TOKEN_TYPE);
        jws.setPayload(payload);
        jws.setKey(key.privateKey());
        try {
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
