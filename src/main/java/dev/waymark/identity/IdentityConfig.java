package dev.waymark.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "waymark.identity")
public interface IdentityConfig {

    /**
     * The OIDC issuer whose access tokens are taken, exactly as their {@code iss} names it. The built-in accounts are off
     * then.
     */
    Optional<String> issuer();

    /** What the tokens' {@code aud} must contain. */
    @WithDefault("waymark")
    String audience();

    /** Where the issuer's keys are; found by its discovery document if it is not told. */
    Optional<URI> jwksUrl();

    /** After how long the issuer's keys are asked for again; one that it withdrew is not taken any more then. */
    @WithDefault("10m")
    Duration issuerKeyLifetime();

    /** The pause after each question for the issuer's keys, however many tokens name unknown ones meanwhile. */
    @WithDefault("30s")
    Duration issuerKeyPause();

    /** The claim of an outside issuer's tokens that lists roles; a dot leads into an object: {@code realm_access.roles}. */
    @WithDefault("groups")
    String rolesClaim();

    /** How far clocks may be apart. */
    @WithDefault("30s")
    Duration clockSkew();

    /** The longest time that a token may be valid for, from its {@code iat} to its {@code exp}. */
    @WithDefault("24h")
    Duration maxTokenLifetime();

    /** How long the built-in accounts' access tokens live. */
    @WithDefault("5m")
    Duration accessTokenLifetime();

    /** How long a session lives that is not refreshed. */
    @WithDefault("30d")
    Duration sessionLifetime();

    /** After how long a new key signs. */
    @WithDefault("90d")
    Duration signingKeyLifetime();

    /**
     * How many KiB of memory the hash of a password takes (Argon2id). Less than OWASP's 19 MiB is for tests only; more slows
     * guessers down, and every sign-in too. Passwords that are kept have the hash that they got when they were set.
     */
    @WithDefault("19456")
    int passwordHashMemory();

    /** How many bytes an archive may have that is restored; {@code quarkus.http.limits.max-body-size} is to be above. */
    @WithDefault("33554432")
    int maxArchiveBytes();

    /** The first admin of the built-in accounts, made at start where there is none of this address. */
    Optional<FirstAdmin> firstAdmin();

    interface FirstAdmin {

        /** The address to sign in with. */
        String email();

        /** The password of the account when it is made; later it is the account's own to change. */
        String password();
    }
}
