package dev.waymark;

import dev.waymark.platform.database.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/**
 * A real PostgreSQL for every test: the embedded one, started once for the whole run, with a database of its own for
 * each configuration of the application that is tested.
 */
@QuarkusTestResource(TestDatabase.class)
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    /** A system property, since this class is loaded anew for each configuration; the server is one for all. */
    private static final String SERVER = "dev.waymark.test-database";

    @Override
    public Map<String, String> start() {
        var server = server();
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = DriverManager.getConnection(server);
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            // No test takes the power away; those of what a killed server keeps start servers of their own.
            statement.execute("alter database " + name + " set synchronous_commit = off");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of("quarkus.datasource.jdbc.url", server.replaceFirst("/postgres\\?", "/" + name + "?"));
    }

    @Override
    public void stop() {
        // The server lives as long as the run; the next run makes new databases.
    }

    private static String server() {
        // Not by computeIfAbsent, as the start sets properties too, and some keys share a place with this one.
        synchronized (System.getProperties()) {
            if (System.getProperty(SERVER) == null) {
                var server = EmbeddedDatabase.start(Path.of("target", "test-database"), 0);
                Runtime.getRuntime().addShutdownHook(new Thread(server::close));
                System.setProperty(SERVER, server.connectionUrl());
            }
            return System.getProperty(SERVER);
        }
    }
}
