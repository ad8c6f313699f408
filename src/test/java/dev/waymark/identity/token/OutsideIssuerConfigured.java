package dev.waymark.identity.token;

import dev.waymark.identity.token.OutsideIssuer.Mode;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Takes the tokens of an outside issuer, which runs in this process; those of two of its clients without an audience. */
public class OutsideIssuerConfigured implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "waymark.identity.issuer",
                OutsideIssuer.start(Mode.UP).name(),
                "waymark.identity.roles-claim",
                "realm_access.roles",
                "waymark.identity.client-ids",
                "web-app, phone-app",
                "waymark.identity.issuer-key-pause",
                "500ms");
    }
}
