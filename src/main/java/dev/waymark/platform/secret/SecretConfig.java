package dev.waymark.platform.secret;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@ConfigMapping(prefix = "waymark")
public interface SecretConfig {

    /**
     * The secret that cursors and links are keyed from: 32 characters or more, the same on every replica. If none is
     * given, one is made at the first start and kept in the database.
     */
    @WithName("secret")
    Optional<@Size(min = 32) String> secret();
}
