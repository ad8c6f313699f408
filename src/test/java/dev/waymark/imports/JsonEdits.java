package dev.waymark.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/** What people's programs do to a JSON export. */
final class JsonEdits {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonEdits() {}

    /** What was done is not, and the other way round, for the steps with these keys. Members of their own are harmless. */
    static byte[] flipped(byte[] file, Set<String> keys) {
        try {
            var tree = MAPPER.readTree(file);
            for (var stage : tree.get("stages")) {
                for (var step : stage.get("steps")) {
                    if (keys.contains(step.get("key").asText())) {
                        boolean done = step.get("status").asText().equals("DONE");
                        ((ObjectNode) step)
                                .put("status", done ? "PENDING" : "DONE")
                                .put("note", "mine");
                    }
                }
            }
            return MAPPER.writeValueAsBytes(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
