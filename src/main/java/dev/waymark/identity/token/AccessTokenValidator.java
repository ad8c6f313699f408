package dev.waymark.identity.token;

import dev.waymark.platform.text.Texts;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jspecify.annotations.Nullable;

/** Checks of a signed token beyond the claims that jose4j validates. */
final class AccessTokenValidator implements Validator {

    /** The maximum that OpenID Connect allows. */
    private static final int MAX_SUBJECT = 255;

    private final boolean builtIn;
    private final Duration longest;

    /**
     * @param builtIn whether Waymark itself issues the tokens
     * @param longest the longest time for which a token may be valid
     */
    AccessTokenValidator(boolean builtIn, Duration longest) {
        this.builtIn = builtIn;
        this.longest = longest;
    }

    @Override
    public @Nullable String validate(JwtContext context) throws MalformedClaimException {
        var type = type(context);
        var lifetime = type == null ? lifetime(context) : type;
        return lifetime == null ? subject(context) : lifetime;
    }

    /**
     * ID, refresh and logout tokens must be refused even though the same key signed them. Outside issuers may give
     * access tokens the type JWT, or no type.
     */
    private @Nullable String type(JwtContext context) throws MalformedClaimException {
        if (context.getJoseObjects().size() != 1) {
            return "It is nested";
        }
        var header = context.getJoseObjects().getFirst().getHeader("typ");
        var type = header == null ? "jwt" : header.toLowerCase(Locale.ROOT).replaceFirst("^application/", "");
        if (!type.equals(TokenVerifier.ACCESS_TOKEN_TYPE) && (builtIn || !type.equals("jwt"))) {
            return "The type is " + type;
        }
        var claims = context.getJwtClaims();
        var claimed = claims.getClaimValue("typ");
        if (claimed != null && !claimed.equals("Bearer")) {
            return "The typ claim is " + claimed;
        }
        // Amazon Cognito names the use in this claim, and its ID tokens may differ from access tokens in nothing else.
        var use = claims.getClaimValue("token_use");
        if (use != null && !use.equals("access")) {
            return "The token_use claim is " + use;
        }
        // A token that nothing marks as an access token must not look like another kind.
        // Keycloak's access tokens had a nonce until version 25.
        boolean isCalledSo = type.equals(TokenVerifier.ACCESS_TOKEN_TYPE) || claimed != null || use != null;
        return (builtIn || !isCalledSo)
                        && Stream.of("at_hash", "nonce", "events").anyMatch(claims::hasClaim)
                ? "It is not an access token"
                : null;
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
