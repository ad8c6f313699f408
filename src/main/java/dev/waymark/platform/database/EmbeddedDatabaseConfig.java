package dev.waymark.platform.database;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Read before the application starts, see {@link EmbeddedDatabase}; the defaults stand in application.properties. */
@Unremovable
@ConfigMapping(prefix = "waymark.embedded-database")
public interface EmbeddedDatabaseConfig {

    /** The folder of the embedded database, made if it is not there. Nothing of it is used if a JDBC URL is configured. */
    Path dataDir();

    /** The port that it listens on, on loopback; 0 for a free one. */
    int port();
}
