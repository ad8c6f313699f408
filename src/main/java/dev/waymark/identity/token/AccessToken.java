package dev.waymark.identity.token;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an access token says, once it was verified.
 *
 * @param displayName what the issuer says that the subject is called
 * @param session the session that it belongs to; built-in accounts only
 */
public record AccessToken(
        String issuer,
        String subject,
        Set<Role> roles,
        Instant issuedAt,
        @Nullable String displayName,
        @Nullable UUID session) {}
