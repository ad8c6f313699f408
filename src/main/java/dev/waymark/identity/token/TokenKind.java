package dev.waymark.identity.token;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtContext;
import org.jspecify.annotations.Nullable;

/**
 * What a token says about its kind. ID, refresh and logout tokens are signed with the same key as access tokens, and may
 * have the same audience, so the difference must be found in the header and the claims, where each issuer shows it in its
 * own way.
 *
 * @param header the header's {@code typ}, in small letters; JWT if there is none
 */
record TokenKind(String header, JwtClaims claims) {

    private static final Set<String> HEADERS = Set.of(TokenVerifier.ACCESS_TOKEN_TYPE, "jwt");

    static TokenKind of(JwtContext context) {
        var type = context.getJoseObjects().getFirst().getHeader("typ");
        return new TokenKind(
                type == null ? "jwt" : type.toLowerCase(Locale.ROOT).replaceFirst("^application/", ""),
                context.getJwtClaims());
    }

    /**
     * @param builtIn whether Waymark itself issues the tokens, which always have the type of RFC 9068
     */
    boolean isAccessToken(boolean builtIn) {
        if (builtIn) {
            return hasAccessTokenType() && !isCalledOtherwise() && !has("nonce", "at_hash", "c_hash", "events");
        }
        return HEADERS.contains(header)
                && !isCalledOtherwise()
                && !has("events")
                && (isCalledSo() || !has("at_hash", "c_hash"))
                && (isProven() || !has("nonce"));
    }

    /** Something in it is only in access tokens; that nothing speaks against it is not enough. */
    boolean isProven() {
        return isCalledSo() || isGrant();
    }

    private boolean isCalledSo() {
        return hasAccessTokenType() || value("typ") != null || value("token_use") != null;
    }

    private boolean hasAccessTokenType() {
        return header.equals(TokenVerifier.ACCESS_TOKEN_TYPE);
    }

    /** Keycloak calls its tokens Bearer, ID, Refresh, Logout and so on; Amazon Cognito calls them access and id. */
    private boolean isCalledOtherwise() {
        return isOtherThan("Bearer", value("typ")) || isOtherThan("access", value("token_use"));
    }

    private static boolean isOtherThan(String expected, @Nullable Object value) {
        return value != null && !value.equals(expected);
    }

    /**
     * What an access token grants and how it was granted: RFC 9068 and Auth0 name the scope and Auth0 the grant type, Entra
     * ID and Okta the scopes, Okta the client. Roles prove nothing, since Entra ID puts them into ID tokens too.
     */
    private boolean isGrant() {
        return Stream.of("scope", "scp", "gty", "cid")
                .map(claims::getClaimValue)
                .anyMatch(TokenKind::saysSomething);
    }

    private static boolean saysSomething(@Nullable Object value) {
        return value instanceof Collection<?> many
                ? !many.isEmpty() && many.stream().allMatch(TokenKind::isText)
                : isText(value);
    }

    private static boolean isText(@Nullable Object value) {
        return value instanceof String text && !text.isBlank();
    }

    private boolean has(String... names) {
        return Stream.of(names).anyMatch(claims::hasClaim);
    }

    private @Nullable Object value(String claim) {
        return claims.getClaimValue(claim);
    }
}
