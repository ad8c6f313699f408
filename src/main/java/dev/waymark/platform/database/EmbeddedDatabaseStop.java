package dev.waymark.platform.database;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/** Stops the embedded database after the last request; a JVM shutdown hook would run while requests still do. */
@ApplicationScoped
class EmbeddedDatabaseStop {

    void stop(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER + 1_000) ShutdownEvent event) {
        EmbeddedDatabase.stop();
    }
}
