package dev.waymark.platform.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "waymark.database")
public interface DatabaseConfig {

    /**
     * Whether Waymark brings the database schema up to date when it starts. If not, it waits at start until something
     * else has done so.
     */
    @WithDefault("true")
    boolean migrateAtStart();

    /** The time after which the SQL statements of a GET request are cancelled. */
    @WithDefault("30s")
    Duration readDeadline();
}
