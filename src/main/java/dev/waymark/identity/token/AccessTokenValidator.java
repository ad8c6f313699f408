package dev.waymark.identity.token;

import dev.waymark.platform.text.Texts;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a signed token besides the claims that jose4j looks at. */
final class AccessTokenValidator implements Validator {

    /** What OpenID Connect allows. */
    private static final int MAX_SUBJECT = 255;

    private final boolean builtIn;
    private final Duration longest;

    /**
     * @param builtIn whether the tokens are our own
     * @param longest the longest time that a token may be valid for
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
     * ID, refresh and logout tokens of the same issuer are not for us, though the same key signed them. Outside issuers
     * may name the type of access tokens as JWT, or not at all.
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
        // Amazon Cognito's way to say it; its ID tokens may have the same audience, and nothing else to tell them by.
        var use = claims.getClaimValue("token_use");
        if (use != null && !use.equals("access")) {
            return "The token_use claim is " + use;
        }
        // What nothing calls an access token must not look like another one. Keycloak's had a nonce until version 25.
        boolean isCalledSo = type.equals(TokenVerifier.ACCESS_TOKEN_TYPE) || claimed != null || use != null;
        return (builtIn || !isCalledSo)
                        && Stream.of("at_hash", "nonce", "events").anyMatch(claims::hasClaim)
                ? "It is no access token"
                : null;
    }

    /** A deleted learner is remembered for no longer; a token of before must not bring anybody back after that. */
    private @Nullable String lifetime(JwtContext context) throws MalformedClaimException {
        var issued = context.getJwtClaims().getIssuedAt();
        var expires = context.getJwtClaims().getExpirationTime();
        return issued != null && expires != null && issued.getValue() < expires.getValue() - longest.toSeconds()
                ? "It is valid for too long"
                : null;
    }

    /** It must be fit to be kept. */
    private static @Nullable String subject(JwtContext context) throws MalformedClaimException {
        var subject = context.getJwtClaims().getSubject();
        return subject == null || subject.isBlank() || subject.length() > MAX_SUBJECT || !Texts.isWellFormed(subject)
                ? "The subject is nobody's name"
                : null;
    }
}
