package dev.waymark.identity.token;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.ErrorCodeValidator.Error;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jspecify.annotations.Nullable;

/**
 * Verifies access tokens of any issuer as RFC 8725 demands: fixed algorithms, keys from one trusted source, and checks
 * of every claim that limits audience and lifetime. Tokens of built-in accounts conform to RFC 9068; those of outside
 * issuers may have the type {@code JWT}.
 */
@ApplicationScoped
class TokenVerifier {

    static final String SESSION = "sid";
    static final String ACCESS_TOKEN_TYPE = "at+jwt";

    /** Header, payload and signature. Excludes encrypted and detached forms, and characters that decoders skip. */
    private static final Pattern COMPACT = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");

    private static final String[] ALGORITHMS = {
        AlgorithmIdentifiers.RSA_USING_SHA256,
        AlgorithmIdentifiers.RSA_USING_SHA384,
        AlgorithmIdentifiers.RSA_USING_SHA512,
        AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
        AlgorithmIdentifiers.RSA_PSS_USING_SHA384,
        AlgorithmIdentifiers.RSA_PSS_USING_SHA512,
        AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
        AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384,
        AlgorithmIdentifiers.ECDSA_USING_P521_CURVE_AND_SHA512,
        AlgorithmIdentifiers.EDDSA
    };

    private final TrustedIssuer issuer;
    private final JwtConsumer consumer;

    TokenVerifier(TrustedIssuer issuer, IdentityConfig config) {
        this.issuer = issuer;
        var clients = issuer.builtIn() ? Set.<String>of() : clients(config);
        this.consumer = new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, ALGORITHMS))
                .setVerificationKeyResolver(new TrustedKeyResolver(issuer.keys()))
                .setExpectedIssuer(true, issuer.name())
                // Where it may be missing, the validator below decides.
                .setExpectedAudience(clients.isEmpty(), config.audience())
                .setRequireSubject()
                .setRequireExpirationTime()
                .setRequireIssuedAt()
                .setAllowedClockSkewInSeconds((int) config.clockSkew().toSeconds())
                .setIssuedAtRestrictions(0, Integer.MAX_VALUE)
                .registerValidator(new AccessTokenValidator(issuer.builtIn(), clients, config.maxTokenLifetime()))
                .build();
    }

    /** A list may be written with spaces after its commas. */
    private static Set<String> clients(IdentityConfig config) {
        return config.clientIds().stream()
                .flatMap(Set::stream)
                .map(String::strip)
                .filter(client -> !client.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @throws InvalidJwtException if the token is not accepted; the message says why. Its cause is {@link
     *     TrustedKeyResolver.KeysUnavailable} if that could not be determined
     */
    AccessToken verify(String token) throws InvalidJwtException {
        if (!COMPACT.matcher(token).matches()) {
            throw new InvalidJwtException("Not a signed token", List.of(), new JwtContext(null, List.of()));
        }
        var context = consumer.process(token);
        try {
            var claims = context.getJwtClaims();
            return new AccessToken(
                    claims.getIssuer(),
                    claims.getSubject(),
                    issuer.roles(strings(claim(claims, issuer.rolesClaim()))),
                    Instant.ofEpochSecond(claims.getIssuedAt().getValue()),
                    text(claims, "name", "preferred_username"),
                    issuer.builtIn() ? session(claims) : null);
        } catch (MalformedClaimException | IllegalArgumentException e) {
            throw new InvalidJwtException(
                    "A claim is malformed", new Error(ErrorCodes.MALFORMED_CLAIM, e.getMessage()), e, context);
        }
    }

    /** Finds a claim by its path. The whole path may also be the name of one claim. */
    private static @Nullable Object claim(JwtClaims claims, String path) {
        if (claims.hasClaim(path)) {
            return claims.getClaimValue(path);
        }
        Object value = claims.getClaimsMap();
        for (var part : path.split("\\.")) {
            value = value instanceof Map<?, ?> map ? map.get(part) : null;
        }
        return value;
    }

    /** Issuers list roles in a string, separated or not, or in an array. Any other value names no role. */
    private static Collection<String> strings(@Nullable Object claim) {
        var strings = new ArrayList<String>();
        if (claim instanceof String text) {
            strings.addAll(List.of(text.split("[ ,]")));
        } else if (claim instanceof Collection<?> many) {
            many.forEach(one -> {
                if (one instanceof String text) {
                    strings.add(text);
                }
            });
        }
        return strings;
    }

    private static @Nullable String text(JwtClaims claims, String... names) {
        for (var name : names) {
            if (claims.getClaimValue(name) instanceof String text && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }

    private static @Nullable UUID session(JwtClaims claims) throws MalformedClaimException {
        var id = claims.getStringClaimValue(SESSION);
        return id == null || id.length() != 36 ? null : UUID.fromString(id);
    }
}
