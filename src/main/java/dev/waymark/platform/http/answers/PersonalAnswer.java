package dev.waymark.platform.http.answers;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Marks a single answer of a {@link PublishedContent} operation as personal, because the request asks for data of its
 * caller. This must happen before such data is added; the answer is then neither kept nor left to shared caches.
 */
@ApplicationScoped
public class PersonalAnswer {

    private static final String PERSONAL = PersonalAnswer.class.getName();

    private final CurrentVertxRequest current;

    PersonalAnswer(CurrentVertxRequest current) {
        this.current = current;
    }

    /** Marks the answer to the current request. */
    public void declare() {
        current.getCurrent().put(PERSONAL, true);
    }

    static boolean is(RoutingContext context) {
        return context.get(PERSONAL) != null;
    }
}
