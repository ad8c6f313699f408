package dev.waymark.identity.token;

import dev.waymark.identity.token.TrustedKeyResolver.KeysUnavailable;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import java.util.stream.Stream;
import org.jose4j.jwt.consumer.InvalidJwtException;

/** Makes SmallRye JWT verify bearer tokens with {@link TokenVerifier}. */
@ApplicationScoped
@Alternative
@Priority(1)
class BearerTokens extends JWTCallerPrincipalFactory {

    private final TokenVerifier verifier;

    BearerTokens(TokenVerifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo unused) throws ParseException {
        try {
            // RFC 6750 allows several spaces after the scheme.
            return new AccessToken.Principal(verifier.verify(token.strip()));
        } catch (InvalidJwtException e) {
            throw outage(e).orElseThrow(() -> new ParseException("The access token was refused", e));
        }
    }

    /** While the keys are unavailable a token may still be good, so its owner must not be told to sign in again. */
    static Optional<RuntimeException> outage(InvalidJwtException failure) {
        return Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause)
                .filter(KeysUnavailable.class::isInstance)
                .map(unavailable -> ((KeysUnavailable) unavailable).why())
                .findFirst();
    }
}
