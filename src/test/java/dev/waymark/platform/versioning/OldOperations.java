package dev.waymark.platform.versioning;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** With operations that were given up. */
public class OldOperations implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("test.old-operations", "true");
    }
}
