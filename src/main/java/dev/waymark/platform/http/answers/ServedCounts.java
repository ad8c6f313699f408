package dev.waymark.platform.http.answers;

import dev.waymark.platform.http.ApiPaths;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts what readers get, as often as they get it: an answer that is kept ready to send counts whenever it is sent. Whoever
 * has it already (304), or asks for its headers alone, gets nothing.
 */
@ApplicationScoped
public class ServedCounts {

    private static final String SERVED = ServedCounts.class.getName();

    private final CurrentVertxRequest current;
    private final MeterRegistry meters;

    ServedCounts(CurrentVertxRequest current, MeterRegistry meters) {
        this.current = current;
        this.meters = meters;
    }

    /** Begins a series at 0: one that begins at 1, with its first event, never shows that event as an increase. */
    public void begin(String name, String... tags) {
        meters.counter(name, tags);
    }

    /**
     * The answer to the present request has one more; it counts once it is sent, and outside of the reads of REST at once.
     *
     * @param tags names and values in turn; each has few values, which callers cannot make
     */
    public void add(String name, String... tags) {
        var counter = meters.counter(name, tags);
        var context = current.getCurrent();
        if (context != null && isRead(context.request())) {
            var counters = new ArrayList<>(of(context));
            counters.add(counter);
            context.put(SERVED, List.copyOf(counters));
        } else {
            counter.increment();
        }
    }

    /** What is to be counted when the answer to a request is sent. */
    static List<Counter> of(RoutingContext context) {
        @Nullable List<Counter> counters = context.get(SERVED);
        return counters == null ? List.of() : counters;
    }

    private static boolean isRead(HttpServerRequest request) {
        return (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD)
                && request.uri().startsWith(ApiPaths.V1 + "/");
    }
}
