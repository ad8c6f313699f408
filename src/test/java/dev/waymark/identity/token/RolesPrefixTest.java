package dev.waymark.identity.token;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An issuer's admins need not be Waymark's. */
class RolesPrefixTest {

    private final TrustedIssuer issuer = issuer(Map.of(
            "waymark.identity.issuer", "https://issuer.example.org", "waymark.identity.roles-prefix", "waymark-"));

    @Test
    void only_names_with_the_prefix_are_roles() {
        assertThat(issuer.roles(List.of("admin", "CURATOR", "Waymark-admin")), equalTo(Role.of(List.of())));
        assertThat(issuer.roles(List.of("admin", "waymark-curator", "waymark-")), equalTo(Role.of(List.of("curator"))));
        assertThat(issuer.roles(List.of("waymark-ADMIN")), equalTo(Role.of(List.of("ADMIN"))));
    }

    private static TrustedIssuer issuer(Map<String, String> settings) {
        var config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(IdentityConfig.class)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(IdentityConfig.class);
        var keys = new SigningKeys(database(), config, Clock.systemUTC());
        return new TrustedIssuerProducer().issuer(config, keys, new ObjectMapper());
    }

    /** None is asked of: the keys are the outside issuer's. */
    private static EntityManager database() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (database, method, values) -> {
                    throw new AssertionError(method);
                });
    }
}
