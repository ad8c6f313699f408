package dev.waymark.catalogue;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Looks through answers for whatever has a kind and a slug, and expects a key beside them. */
public final class Keys {

    private static final Map<String, String> COLLECTIONS = Map.of(
            "TOPIC", "topics",
            "RESOURCE", "resources",
            "PROJECT", "projects",
            "CERTIFICATION", "certifications",
            "ROADMAP", "roadmaps");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Keys() {}

    /** Fails unless the answer names something, and everything that it names by kind and slug also has its key. */
    public static void assertComplete(String answer) {
        try {
            assertThat(answer, named(JSON.readTree(answer)), greaterThan(0L));
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer, e);
        }
    }

    private static long named(JsonNode node) {
        long here = 0;
        if (node.path("kind").isTextual() && node.path("slug").isTextual()) {
            var collection = COLLECTIONS.get(node.path("kind").textValue());
            assertEquals(
                    collection + "/" + node.path("slug").textValue(),
                    node.path("key").textValue(),
                    node.toString());
            here = 1;
        }
        return here
                + StreamSupport.stream(node.spliterator(), false)
                        .mapToLong(Keys::named)
                        .sum();
    }
}
