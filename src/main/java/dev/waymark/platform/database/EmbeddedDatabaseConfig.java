package dev.waymark.platform.database;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Read before the application starts, see {@link EmbeddedDatabase}; the defaults are in application.properties. */
@Unremovable
@ConfigMapping(prefix = "waymark.embedded-database")
public interface EmbeddedDatabaseConfig {

    /** The folder of the embedded database, created if it does not exist; not used if a JDBC URL is configured. */
    Path dataDir();

    /** The port on which the embedded database listens, on the loopback interface; 0 picks a free one. */
    int port();
}
