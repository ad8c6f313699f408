package dev.waymark.identity.token;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Creates the trusted issuer from the configuration. */
class TrustedIssuerProducer {

    @Produces
    @Singleton
    TrustedIssuer issuer(IdentityConfig config, SigningKeys signingKeys, ObjectMapper json) {
        if (config.issuer().filter(TrustedIssuer.BUILT_IN::equals).isPresent()) {
            throw new IllegalStateException("waymark.identity.issuer is the name of the built-in issuer");
        }
        return config.issuer()
                .map(name -> new TrustedIssuer(
                        name,
                        config.rolesClaim(),
                        config.rolesPrefix().orElse(""),
                        new IssuerKeys(name, config, json),
                        false))
                .orElseGet(() -> builtIn(config, signingKeys));
    }

    private static TrustedIssuer builtIn(IdentityConfig config, SigningKeys keys) {
        if (config.accessTokenLifetime().compareTo(config.maxTokenLifetime()) > 0) {
            throw new IllegalStateException(
                    "waymark.identity.access-token-lifetime is above waymark.identity.max-token-lifetime:"
                            + " every access token would be refused");
        }
        return new TrustedIssuer(TrustedIssuer.BUILT_IN, TrustedIssuer.BUILT_IN_ROLES, "", keys, true);
    }
}
