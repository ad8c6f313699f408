package dev.waymark.platform.startup;

import dev.waymark.platform.database.EmbeddedDatabase;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Says, once the application listens, where to look. */
@ApplicationScoped
class WhereToLook {

    private static final Logger LOG = Logger.getLogger(WhereToLook.class);

    private final HttpServer server;
    private final String jdbcUrl;

    WhereToLook(HttpServer server, @ConfigProperty(name = "quarkus.datasource.jdbc.url") String jdbcUrl) {
        this.server = server;
        this.jdbcUrl = jdbcUrl;
    }

    void say(@ObservesAsync HttpServerStart started) {
        // Listening on every interface, it is found on this machine by this name.
        var base = server.getLocalBaseUri()
                .toString()
                .replace("//0.0.0.0", "//localhost")
                .replaceFirst("/$", "");
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
}
