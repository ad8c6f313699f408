package dev.waymark.platform.graphql;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AnonymousAuthenticationRequest;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiConsumer;

/** Identifies the caller, as the framework does for REST, and makes the identity known to resolvers. */
@ApplicationScoped
class Caller {

    private final IdentityProviderManager providers;
    private final CurrentIdentityAssociation association;
    private final CurrentVertxRequest request;

    Caller(IdentityProviderManager providers, CurrentIdentityAssociation association, CurrentVertxRequest request) {
        this.providers = providers;
        this.association = association;
        this.request = request;
    }

    /**
     * Blocks until the identity is known. A caller whose token is not accepted is anonymous, and still gets public data, as
     * in REST.
     */
    SecurityIdentity of(RoutingContext context) {
        // Keeps the framework from answering a refused token itself.
        context.put(
                QuarkusHttpUser.AUTH_FAILURE_HANDLER, (BiConsumer<RoutingContext, Throwable>) (request, failure) -> {});
        try {
            return QuarkusHttpUser.getSecurityIdentity(context, providers)
                    .await()
                    .indefinitely();
        } catch (AuthenticationFailedException e) {
            return RefusedToken.mark(providers
                    .authenticate(AnonymousAuthenticationRequest.INSTANCE)
                    .await()
                    .indefinitely());
        }
    }

    /** Must be called within the request context of the resolvers. */
    void enter(SecurityIdentity identity, RoutingContext context) {
        association.setIdentity(identity);
        request.setCurrent(context);
    }
}
