package dev.waymark.identity.token;

import dev.waymark.platform.secret.Sha256;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jspecify.annotations.Nullable;

/**
 * The verified content of an access token.
 *
 * @param displayName the subject's name according to the issuer
 * @param session the session that it belongs to; built-in accounts only
 */
public record AccessToken(
        String issuer,
        String subject,
        Set<Role> roles,
        Instant issuedAt,
        @Nullable String displayName,
        @Nullable UUID session) {

    /** The caller, as the security layer knows them. Holds only verified claims. */
    public static final class Principal extends DefaultJWTCallerPrincipal {

        private final AccessToken token;

        Principal(AccessToken token) {
            super(token.claims());
            this.token = token;
        }

        public AccessToken token() {
            return token;
        }
    }

    /** A digest of whom it is about: the same in all replicas, and of the same size however long a subject an issuer chooses. */
    public byte[] holder() {
        var name = issuer.length() + ":" + issuer + subject;
        return Sha256.of(name.getBytes(StandardCharsets.UTF_8));
    }

    private JwtClaims claims() {
        var claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setSubject(subject);
        claims.setIssuedAt(NumericDate.fromSeconds(issuedAt.getEpochSecond()));
        claims.setStringListClaim(
                "groups", List.copyOf(roles.stream().map(Role::name).toList()));
        return claims;
    }
}
