package dev.waymark.platform.graphql;

import static java.util.Objects.requireNonNull;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The request context that the resolvers of one document share. SmallRye leaves it after each field at the root, and
 * batched fields, which are resolved later, enter it again.
 */
final class ResolverScope {

    private final ManagedContext context = Arc.container().requestContext();
    private @Nullable ContextState state;

    void enter() {
        context.activate();
        state = context.getState();
    }

    ContextState state() {
        return requireNonNull(state);
    }

    <T> T call(Callable<T> resolver) throws Exception {
        if (context.isActive()) {
            return resolver.call();
        }
        context.activate(state);
        try {
            return resolver.call();
        } finally {
            context.deactivate();
        }
    }

    /** Returns to the context after another was entered and ended. */
    void resume() {
        context.activate(state);
    }

    void end() {
        context.activate(state);
        context.terminate();
    }
}
