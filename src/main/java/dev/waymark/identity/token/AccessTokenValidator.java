package dev.waymark.identity.token;

import dev.waymark.platform.text.Texts;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jspecify.annotations.Nullable;

/** Checks of a signed token beyond the claims that jose4j validates. */
final class AccessTokenValidator implements Validator {

    /** The maximum that OpenID Connect allows. */
    private static final int MAX_SUBJECT = 255;

    private final boolean builtIn;
    private final Set<String> clients;
    private final Duration longest;

    /**
     * @param builtIn whether Waymark itself issues the tokens
     * @param clients the clients whose tokens need no audience
     * @param longest the longest time for which a token may be valid
     */
    AccessTokenValidator(boolean builtIn, Set<String> clients, Duration longest) {
        this.builtIn = builtIn;
        this.clients = clients;
        this.longest = longest;
    }

    @Override
    public @Nullable String validate(JwtContext context) throws MalformedClaimException {
        if (context.getJoseObjects().size() != 1) {
            return "It is nested";
        }
        var kind = TokenKind.of(context);
        if (!kind.isAccessToken(builtIn)) {
            return "It is not an access token";
        }
        if (!isForUs(context.getJwtClaims(), kind)) {
            return "It has no audience, and it is not a known client's access token";
        }
        var lifetime = lifetime(context);
        return lifetime == null ? subject(context) : lifetime;
    }

    /**
     * An audience is checked before this. Without one, the issuer must have called the token an access token, and must
     * have made it for a known client: each claim that names the client has to name one.
     */
    private boolean isForUs(JwtClaims claims, TokenKind kind) {
        var names = claims.getClaimNames();
        if (names.contains("aud")) {
            return claims.hasAudience();
        }
        var named = Stream.of("client_id", "azp", "cid").filter(names::contains).toList();
        return kind.isProven()
                && !named.isEmpty()
                && named.stream()
                        .map(claims::getClaimValue)
                        .allMatch(client -> client instanceof String id && clients.contains(id));
    }

    /** Deletions are remembered for this long; an older token must not bring a deleted learner back. */
    private @Nullable String lifetime(JwtContext context) throws MalformedClaimException {
        var issued = context.getJwtClaims().getIssuedAt();
        var expires = context.getJwtClaims().getExpirationTime();
        return issued != null && expires != null && issued.getValue() < expires.getValue() - longest.toSeconds()
                ? "It is valid for too long"
                : null;
    }

    /** Subjects are stored in the database, which cannot hold every string. */
    private static @Nullable String subject(JwtContext context) throws MalformedClaimException {
        var subject = context.getJwtClaims().getSubject();
        return subject == null || subject.isBlank() || subject.length() > MAX_SUBJECT || !Texts.isWellFormed(subject)
                ? "The subject is missing, too long or malformed"
                : null;
    }
}
