package dev.waymark.content;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A database of their own for tests that publish, empty at first; and GraphQL answers that are kept, as in production. */
public class NothingPublished implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "waymark.content.publish-at-start", "false",
                "waymark.graphql.ready-answers.max-bytes", "33554432");
    }
}
