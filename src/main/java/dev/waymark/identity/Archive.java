package dev.waymark.identity;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A learner's data, to keep or to take elsewhere. */
@Schema(
        name = "Archive",
        description = "Everything that is a learner's, in parts, to keep or to take elsewhere",
        additionalProperties = Schema.True.class)
public final class Archive {

    static final String FORMAT = "waymark-archive/1";

    @JsonProperty(required = true)
    @Schema(description = "Identifies this format", examples = FORMAT, required = true)
    @Nullable
    String format;

    /** The parts by the names of their {@link ArchivePart}s. */
    @Schema(hidden = true)
    private final Map<String, JsonNode> parts = new TreeMap<>();

    static Archive empty() {
        var archive = new Archive();
        archive.format = FORMAT;
        return archive;
    }

    @JsonAnyGetter
    @Schema(hidden = true)
    public Map<String, JsonNode> parts() {
        return parts;
    }

    @JsonAnySetter
    void put(String name, JsonNode part) {
        parts.put(name, part);
    }
}
