package dev.waymark.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.JsonWriter;
import dev.waymark.progress.ProgressStatus;
import java.util.Optional;

/** Reads the statuses of a JSON export, and ignores other edits. */
final class JsonReader {

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(50)
                            .maxNumberLength(100)
                            .maxNameLength(1_000)
                            // A checklist of 5,000 steps has 280,000.
                            .maxTokenCount(1_000_000)
                            .build())
                    .build())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /**
     * @throws NotAnExport if the file is not JSON, or not a checklist
     */
    Ticks read(byte[] file) {
        var ticks = new TickCollector();
        var stages = tree(Utf8Text.of(file)).path("stages");
        for (int stage = 0; stage < stages.size(); stage++) {
            var steps = stages.path(stage).path("steps");
            for (int step = 0; step < steps.size(); step++) {
                read(steps.path(step), "/stages/%s/steps/%s".formatted(stage, step), ticks);
            }
        }
        return ticks.toTicks();
    }

    private static JsonNode tree(String text) {
        try {
            var tree = MAPPER.readTree(text);
            if (!tree.path("$schema").asText().equals(JsonWriter.SCHEMA)
                    || !tree.path("stages").isArray()) {
                throw new NotAnExport(
                        "The file is not a checklist: its $schema must be \"%s\".".formatted(JsonWriter.SCHEMA));
            }
            return tree;
        } catch (JsonProcessingException e) {
            // The location is missing if a limit on depth or size was exceeded.
            var place = e.getLocation();
            throw new NotAnExport(
                    place == null
                            ? "The JSON is nested too deeply, or contains values that are too long."
                            : "The file is not valid JSON: see line %s, column %s."
                                    .formatted(place.getLineNr(), place.getColumnNr()));
        }
    }

    private static void read(JsonNode step, String pointer, TickCollector ticks) {
        var key = step.path("key");
        if (!key.isTextual() || !Checklist.isKey(key.textValue())) {
            ticks.unknown(pointer, key.isTextual() ? key.textValue() : title(step), "the key cannot be read");
            return;
        }
        var exported = status(step.path("exportedStatus"));
        var now = status(step.path("status"));
        if (exported.isPresent() && now.isPresent()) {
            ticks.add(key.textValue(), exported.get(), now.get(), pointer);
        } else {
            ticks.unknown(pointer, key.textValue(), "the status or the exported status cannot be read");
        }
    }

    private static String title(JsonNode step) {
        return step.path("title").asText();
    }

    private static Optional<ProgressStatus> status(JsonNode status) {
        return status.isTextual() ? Checklist.status(status.textValue()) : Optional.empty();
    }
}
