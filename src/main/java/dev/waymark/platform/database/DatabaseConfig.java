package dev.waymark.platform.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "waymark.database")
public interface DatabaseConfig {

    /** Whether a start brings the schema up to date. Without it, a start waits until somebody else has done so. */
    @WithDefault("true")
    boolean migrateAtStart();

    /** After how long the statements of a GET request are cancelled. */
    @WithDefault("30s")
    Duration readDeadline();
}
