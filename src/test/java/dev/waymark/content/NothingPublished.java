package dev.waymark.content;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A database of their own for tests that publish, empty at first. */
public class NothingPublished implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("waymark.content.publish-at-start", "false");
    }
}
