package dev.waymark.platform.http.answers;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Where an answer that is the same for everybody becomes one learner's own, because of what they ask for. Whoever puts
 * something of a learner's into a {@link PublishedContent} answer says so first; it is then never kept nor shared.
 */
@ApplicationScoped
public class PersonalAnswer {

    private static final String PERSONAL = PersonalAnswer.class.getName();

    private final CurrentVertxRequest current;

    PersonalAnswer(CurrentVertxRequest current) {
        this.current = current;
    }

    /** The answer to the present request belongs to whoever asks. */
    public void declare() {
        current.getCurrent().put(PERSONAL, true);
    }

    static boolean is(RoutingContext context) {
        return context.get(PERSONAL) != null;
    }
}
