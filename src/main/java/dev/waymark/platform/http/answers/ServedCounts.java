package dev.waymark.platform.http.answers;

import dev.waymark.platform.http.ApiPaths;
import dev.waymark.platform.telemetry.Counts;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts answers that are sent, so that an answer kept ready to send counts each time. A 304 and an answer to HEAD do not
 * count, since they have no body.
 */
@Singleton
public class ServedCounts extends Counts {

    private static final String SERVED = ServedCounts.class.getName();

    private final CurrentVertxRequest current;

    ServedCounts(CurrentVertxRequest current, MeterRegistry meters) {
        super(meters);
        this.current = current;
    }

    /** In a read by REST, the event counts when the answer is sent; anywhere else, at once. */
    @Override
    protected void count(Counter counter) {
        var context = current.getCurrent();
        if (context != null && isRead(context.request())) {
            var counters = new ArrayList<>(of(context));
            counters.add(counter);
            context.put(SERVED, List.copyOf(counters));
        } else {
            counter.increment();
        }
    }

    /** The counters to increment when the answer to a request is sent. */
    static List<Counter> of(RoutingContext context) {
        @Nullable List<Counter> counters = context.get(SERVED);
        return counters == null ? List.of() : counters;
    }

    private static boolean isRead(HttpServerRequest request) {
        return (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD)
                && request.uri().startsWith(ApiPaths.V1 + "/");
    }
}
