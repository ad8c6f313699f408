package dev.waymark.identity.token;

import java.util.HashMap;
import java.util.Map;

/** Takes only some of an outside issuer's roles for ours. */
public class RolesWithPrefix extends OutsideIssuerConfigured {

    @Override
    public Map<String, String> getConfigOverrides() {
        var overrides = new HashMap<>(super.getConfigOverrides());
        overrides.put("waymark.identity.roles-prefix", "waymark-");
        return overrides;
    }
}
