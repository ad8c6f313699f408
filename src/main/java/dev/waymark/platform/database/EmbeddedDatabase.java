package dev.waymark.platform.database;

import io.smallrye.config.SmallRyeConfig;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL out of a jar, for installations without a database server. Its data is durable and in one folder, and
 * it accepts connections from this machine only.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final String JDBC_URL = "quarkus.datasource.jdbc.url";
    private static final String USERNAME = "quarkus.datasource.username";
    private static final String PASSWORD = "quarkus.datasource.password";
    private static final String USER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static volatile @Nullable EmbeddedDatabase running;

    private final EmbeddedPostgres postgres;
    private final DataFolder folder;
    private final String password;

    private EmbeddedDatabase(EmbeddedPostgres postgres, DataFolder folder, String password) {
        this.postgres = postgres;
        this.folder = folder;
        this.password = password;
    }

    /**
     * Starts the database and points the application at it, unless a JDBC URL is configured. This must happen before the
     * application starts, since it reads the datasource's configuration then.
     */
    public static void startUnlessConfigured() {
        var config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
        if (running != null || config.getOptionalValue(JDBC_URL, String.class).isPresent()) {
            return;
        }
        var dataDir = config.getValue("waymark.embedded-database.data-dir", Path.class);
        var database = start(dataDir, config.getValue("waymark.embedded-database.port", Integer.class));
        running = database;
        use(database.jdbcUrl(), database.password);
    }

    /** Does the same for a command that may run beside the application, and then uses the application's server. */
    public static void startOrJoinUnlessConfigured() {
        try {
            startUnlessConfigured();
        } catch (DataFolderInUse e) {
            try {
                use(jdbcUrl(RunningServer.portIn(e.folder())), RunningServer.passwordIn(e.folder()));
            } catch (IOException unreadable) {
                e.addSuppressed(unreadable);
                throw e;
            }
        }
    }

    private static void use(String url, String password) {
        System.setProperty(JDBC_URL, url);
        System.setProperty(USERNAME, USER);
        System.setProperty(PASSWORD, password);
    }

    /** Stops the database that {@link #startUnlessConfigured} started, if it did. */
    public static void stop() {
        var database = running;
        if (database != null) {
            running = null;
            System.clearProperty(JDBC_URL);
            System.clearProperty(USERNAME);
            System.clearProperty(PASSWORD);
            database.close();
        }
    }

    /** Where the running embedded database keeps its data; null if an external database is used. */
    public static @Nullable Path runningIn() {
        var database = running;
        return database == null ? null : database.folder.path();
    }

    /**
     * Starts a server on a folder, which is created if it does not exist.
     *
     * @param port 0 for a free one
     * @throws DataFolderInUse if another process uses the folder
     * @throws WritableByOthers if another user could change what is in it
     */
    public static EmbeddedDatabase start(Path dataDir, int port) {
        try {
            var folder = DataFolder.open(dataDir);
            try {
                LeftoverServer.stopIn(folder.cluster(), PATIENCE);
                folder.clearUnfinishedCluster();
                folder.clearLooseBinaries();
                var password = folder.password();
                var postgres = EmbeddedPostgres.builder()
                        .setDataDirectory(folder.cluster())
                        .setOverrideWorkingDirectory(folder.binaries().toFile())
                        .setCleanDataDirectory(false)
                        .setRegisterShutdownHook(false)
                        .setPort(port)
                        .setPGStartupWait(PATIENCE)
                        // The library is made for tests and switches durability off; the last setting wins.
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("max_connections", "100")
                        .setServerConfig("listen_addresses", "localhost")
                        .setServerConfig("unix_socket_directories", "")
                        // The same order and case rules on every platform.
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        // The library passes these on to initdb, too: without them, other users of this machine
                        // could connect without a password.
                        .setLocaleConfig("auth-host", "scram-sha-256")
                        .setLocaleConfig("auth-local", "scram-sha-256")
                        .setLocaleConfig("pwfile", folder.passwordFile().toString())
                        .setConnectConfig("password", password)
                        .start();
                folder.tighten();
                folder.markClusterFinished();
                return new EmbeddedDatabase(postgres, folder, password);
            } catch (IOException | RuntimeException e) {
                folder.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database did not start in " + dataDir, e);
        }
    }

    public String jdbcUrl() {
        return jdbcUrl(postgres.getPort());
    }

    private static String jdbcUrl(int port) {
        return "jdbc:postgresql://localhost:%d/postgres".formatted(port);
    }

    /** The JDBC URL with user and password. */
    public String connectionUrl() {
        return jdbcUrl() + "?user=%s&password=%s".formatted(USER, password);
    }

    @Override
    public void close() {
        try (folder) {
            postgres.close();
        } catch (IOException e) {
            LOG.warnf(e, "The embedded database in %s did not stop cleanly; its next start recovers it", folder.path());
        }
    }
}
