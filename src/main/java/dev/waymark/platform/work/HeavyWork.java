package dev.waymark.platform.work;

import static java.util.Objects.requireNonNull;

import dev.waymark.platform.http.ClientAddress;
import dev.waymark.platform.problem.HttpProblem.ServiceUnavailable;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.context.Context;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Does heavy work on a bounded number of threads for each kind, a share of them for each address, and refuses what is too
 * much. The work runs without a request context and outside of transactions: it gets what it needs, and returns a result.
 */
@ApplicationScoped
public class HeavyWork {

    private final CurrentVertxRequest current;
    private final Map<WorkKind, WorkQueue> queues = new EnumMap<>(WorkKind.class);

    HeavyWork(CurrentVertxRequest current, MeterRegistry meters) {
        this.current = current;
        for (var kind : WorkKind.values()) {
            var queue = new WorkQueue(kind);
            queues.put(kind, queue);
            Gauge.builder("waymark.work.waiting", queue, WorkQueue::waiting)
                    .tag("kind", kind.tag())
                    .register(meters);
        }
    }

    @PreDestroy
    void close() {
        queues.values().forEach(WorkQueue::close);
    }

    /**
     * Does work for the current request.
     *
     * @throws ServiceUnavailable if there is too much work of this kind; other problems are those of the work
     */
    public <T> T run(WorkKind kind, Callable<T> work) {
        return run(kind, caller(), work);
    }

    /**
     * Does work for a request whose context is not active yet.
     *
     * @param request null if none asks for it
     */
    public <T> T run(WorkKind kind, @Nullable HttpServerRequest request, Callable<T> work) {
        return run(kind, request == null ? WorkQueue.OWN : ClientAddress.of(request), work);
    }

    private <T> T run(WorkKind kind, String caller, Callable<T> work) {
        return requireNonNull(queues.get(kind)).run(caller, Context.current().wrap(work));
    }

    private String caller() {
        var beans = Arc.container();
        if (beans == null || !beans.requestContext().isActive()) {
            return WorkQueue.OWN;
        }
        var context = current.getCurrent();
        return context == null ? WorkQueue.OWN : ClientAddress.of(context.request());
    }
}
