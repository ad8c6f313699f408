package dev.waymark.identity.token;

import java.util.HashMap;
import java.util.Map;

/** Takes the tokens of two clients of the outside issuer without an audience. */
public class ClientIdsConfigured extends OutsideIssuerConfigured {

    @Override
    public Map<String, String> getConfigOverrides() {
        var settings = new HashMap<>(super.getConfigOverrides());
        settings.put("waymark.identity.client-ids", "web-app, phone-app");
        return settings;
    }
}
