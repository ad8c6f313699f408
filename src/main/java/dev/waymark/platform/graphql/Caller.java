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

/** Who asks. REST learns it from the framework; here it is taken over into the context that resolvers run in. */
@ApplicationScoped
class Caller {

    private static final String REFUSED = Caller.class.getName();

    private final IdentityProviderManager providers;
    private final CurrentIdentityAssociation association;
    private final CurrentVertxRequest request;

    Caller(IdentityProviderManager providers, CurrentIdentityAssociation association, CurrentVertxRequest request) {
        this.providers = providers;
        this.association = association;
        this.request = request;
    }

    /**
     * Blocks until it is known. Whoever sends a token that is not taken is nobody: what is for everybody is answered
     * all the same, as in REST.
     */
    SecurityIdentity of(RoutingContext context) {
        // Else the framework would answer beside us.
        context.put(
                QuarkusHttpUser.AUTH_FAILURE_HANDLER, (BiConsumer<RoutingContext, Throwable>) (request, failure) -> {});
        try {
            return QuarkusHttpUser.getSecurityIdentity(context, providers)
                    .await()
                    .indefinitely();
        } catch (AuthenticationFailedException e) {
            context.put(REFUSED, true);
            return providers
                    .authenticate(AnonymousAuthenticationRequest.INSTANCE)
                    .await()
                    .indefinitely();
        }
    }

    /** Whether there was a token, and it was not taken. */
    boolean wasRefused(RoutingContext context) {
        return context.get(REFUSED) != null;
    }

    /** To be called within the request context of the resolvers. */
    void enter(SecurityIdentity identity, RoutingContext context) {
        association.setIdentity(identity);
        request.setCurrent(context);
    }
}
