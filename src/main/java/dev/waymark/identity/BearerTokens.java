package dev.waymark.identity;

import dev.waymark.platform.problem.HttpProblem.ServiceUnavailable;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.stream.Stream;
import org.jose4j.jwt.consumer.InvalidJwtException;

/** What SmallRye JWT asks about each bearer token. */
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
            return new BearerPrincipal(verifier.verify(token));
        } catch (InvalidJwtException e) {
            // Not the token's fault if there are no keys to check it with.
            var outage = Stream.iterate((Throwable) e, cause -> cause != null, Throwable::getCause)
                    .filter(ServiceUnavailable.class::isInstance)
                    .findFirst();
            if (outage.isPresent()) {
                throw (ServiceUnavailable) outage.get();
            }
            throw new ParseException("The access token is not taken", e);
        }
    }
}
