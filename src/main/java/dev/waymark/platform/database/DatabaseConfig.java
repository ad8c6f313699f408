package dev.waymark.platform.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "waymark.database")
public interface DatabaseConfig {

    /** After how long the statements of a GET request are cancelled. */
    @WithDefault("30s")
    Duration readDeadline();
}
