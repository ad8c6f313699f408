package dev.waymark.platform.database;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/** Stops the embedded database when requests have ended; a JVM shutdown hook would run beside them. */
@ApplicationScoped
class EmbeddedDatabaseStop {

    void stop(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER + 1_000) ShutdownEvent event) {
        EmbeddedDatabase.stop();
    }
}
