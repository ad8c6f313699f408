package dev.waymark;

import dev.waymark.platform.database.EmbeddedDatabase;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Says, once the application listens, where to look, and serves until it is told to end. */
public class Serve implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger(Serve.class);

    private final HttpServer server;
    private final String jdbcUrl;

    Serve(HttpServer server, @ConfigProperty(name = "quarkus.datasource.jdbc.url") String jdbcUrl) {
        this.server = server;
        this.jdbcUrl = jdbcUrl;
    }

    @Override
    public int run(String... args) {
        sayWhereToLook();
        Quarkus.waitForExit();
        return 0;
    }

    private void sayWhereToLook() {
        var base = base();
        var folder = EmbeddedDatabase.runningIn();
        // Without what may follow the question mark, which may hold a password.
        var data = folder == null
                ? jdbcUrl.replaceFirst("\\?.*", "")
                : folder + " (embedded PostgreSQL at " + jdbcUrl + ")";
        LOG.infof("""
                Waymark is up
                  Base URL    %1$s
                  Roadmaps    %1$s/api/v1/roadmaps
                  Swagger UI  %1$s/q/swagger-ui
                  GraphiQL    %1$s/q/graphql-ui
                  Data        %2$s""", base, data);
    }

    private String base() {
        if (server.getPort() < 0) {
            return "https://localhost:" + server.getSecurePort();
        }
        // Listening on every interface, it is found on this machine by this name.
        return server.getLocalBaseUri()
                .toString()
                .replace("//0.0.0.0", "//localhost")
                .replaceFirst("/$", "");
    }
}
