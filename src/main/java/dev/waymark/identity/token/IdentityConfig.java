package dev.waymark.identity.token;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

@ConfigMapping(prefix = "waymark.identity")
public interface IdentityConfig {

    /**
     * The outside OpenID Connect issuer whose access tokens are accepted, exactly as in their {@code iss}. Without one,
     * the built-in accounts are used; with one, they are off.
     */
    Optional<String> issuer();

    /** The audience that the {@code aud} of access tokens must contain. */
    @WithDefault("waymark")
    String audience();

    /**
     * The clients of the outside issuer whose access tokens are accepted although they have no {@code aud}, as those of
     * Amazon Cognito: their {@code client_id}, {@code azp} or {@code cid} must be one of these. A token that has an
     * {@code aud} still needs the audience in it. By default, each token needs it.
     */
    Optional<Set<String>> clientIds();

    /** The address of the outside issuer's keys. By default, it is taken from the issuer's discovery document. */
    Optional<URI> jwksUrl();

    /**
     * How long the outside issuer's keys are used before they are fetched again; tokens signed with a key that the
     * issuer has withdrawn are refused from then on.
     */
    @WithDefault("10m")
    @DurationMin(seconds = 1)
    Duration issuerKeyLifetime();

    /**
     * The minimum time between two requests for the outside issuer's keys, however many tokens name unknown keys in
     * between.
     */
    @WithDefault("30s")
    @DurationMin(millis = 100)
    Duration issuerKeyPause();

    /**
     * The claim of an outside issuer's tokens that lists roles; a dot leads into an object, as in
     * {@code realm_access.roles}.
     */
    @WithDefault("groups")
    String rolesClaim();

    /**
     * The prefix of the names of roles in an outside issuer's tokens, exactly as written; other names in the claim are
     * not roles here. With {@code waymark-}, {@code waymark-admin} is an admin. By default, names have no prefix.
     */
    Optional<String> rolesPrefix();

    /** The tolerated difference between the clocks of Waymark and of the issuer of a token. */
    @WithDefault("30s")
    @DurationMin
    Duration clockSkew();

    /**
     * The longest time for which an access token may be valid, from its {@code iat} to its {@code exp}; tokens that are
     * valid for longer are refused.
     */
    @WithDefault("24h")
    @DurationMin(seconds = 1)
    Duration maxTokenLifetime();

    /** How long an access token of the built-in accounts is valid; at most {@code waymark.identity.max-token-lifetime}. */
    @WithDefault("5m")
    @DurationMin(seconds = 1)
    Duration accessTokenLifetime();

    /** How long a session of the built-in accounts lasts without being refreshed. */
    @WithDefault("30d")
    @DurationMin(seconds = 1)
    Duration sessionLifetime();

    /**
     * How long a refresh token that was used gives the same next one again, so that two tabs that refresh at once, or a
     * lost answer, do not end the session; later use ends it, and with 0 any second use does. At most {@code 5m}.
     */
    @WithDefault("10s")
    @DurationMin
    @DurationMax(minutes = 5)
    Duration refreshReuseWindow();

    /** How long a key signs the access tokens of the built-in accounts before a new key replaces it. */
    @WithDefault("90d")
    @DurationMin(seconds = 1)
    Duration signingKeyLifetime();

    /**
     * The memory that hashing a password takes (Argon2id), in KiB. Less than OWASP's 19 MiB is for tests only; more
     * slows down guessing, but also every sign-in. Stored passwords keep the hash that they got when they were set.
     */
    @WithDefault("19456")
    @Min(value = 64, message = "must be 64 or more; it is meant in KiB")
    int passwordHashMemory();

    /** The largest archive that can be restored, in bytes; {@code quarkus.http.limits.max-body-size} must be larger. */
    @WithDefault("33554432")
    @Min(1)
    int maxArchiveBytes();

    /** The first admin of the built-in accounts, created at start if no account with this address exists. */
    Optional<FirstAdmin> firstAdmin();

    interface FirstAdmin {

        /**
         * The email address of the first admin of the built-in accounts, whose account is created at start if none with
         * this address exists.
         */
        String email();

        /** The password of the first admin's account when it is created; after that, the account's owner changes it. */
        String password();
    }
}
