package dev.waymark.identity.token;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;

/** Who calls, by the access token. Only what was verified is in it. */
public final class BearerPrincipal extends DefaultJWTCallerPrincipal {

    private final AccessToken token;

    BearerPrincipal(AccessToken token) {
        super(claims(token));
        this.token = token;
    }

    public AccessToken token() {
        return token;
    }

    private static JwtClaims claims(AccessToken token) {
        var claims = new JwtClaims();
        claims.setIssuer(token.issuer());
        claims.setSubject(token.subject());
        claims.setIssuedAt(NumericDate.fromSeconds(token.issuedAt().getEpochSecond()));
        claims.setStringListClaim(
                "groups", List.copyOf(token.roles().stream().map(Role::name).toList()));
        return claims;
    }
}
