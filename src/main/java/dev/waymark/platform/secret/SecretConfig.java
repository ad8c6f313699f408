package dev.waymark.platform.secret;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@ConfigMapping(prefix = "waymark")
public interface SecretConfig {

    /**
     * The secret from which the keys of cursors, share links and refresh tokens are derived: at least 32 characters, and the same on
     * every replica. By default, one is generated at the first start and kept in the database.
     */
    @WithName("secret")
    Optional<@Size(min = 32, message = "must have 32 characters or more") String> secret();
}
