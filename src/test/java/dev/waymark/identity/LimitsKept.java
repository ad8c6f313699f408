package dev.waymark.identity;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** With the limits that the tests otherwise do without. */
public class LimitsKept implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("waymark.limits.enabled", "true");
    }
}
