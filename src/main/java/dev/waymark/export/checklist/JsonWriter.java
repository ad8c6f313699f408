package dev.waymark.export.checklist;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.waymark.catalogue.Hours;
import dev.waymark.export.checklist.Checklist.Entry;
import dev.waymark.export.checklist.Checklist.Link;
import dev.waymark.export.checklist.Checklist.Section;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Writes the whole checklist as described by checklist.schema.json. It is indented because people edit it by hand. */
public final class JsonWriter implements ChecklistWriter {

    public static final String SCHEMA = "https://waymark.dev/schemas/checklist-1.json";

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public void write(Checklist checklist, ExportOptions options, OutputStream out) throws IOException {
        var indenter = new DefaultIndenter("  ", "\n");
        try (var json = JSON.createGenerator(out)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            checklist(checklist, json);
            json.writeRaw('\n');
        }
    }

    private static void checklist(Checklist checklist, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("key", checklist.key());
        json.writeStringField("title", checklist.title());
        json.writeStringField("summary", checklist.summary());
        json.writeStringField("edition", checklist.edition());
        json.writeStringField("hash", checklist.hash());
        optional("address", checklist.address(), json);
        strings("focusAreas", checklist.focusAreas(), json);
        json.writeBooleanField("withProgress", checklist.withProgress());
        json.writeArrayFieldStart("stages");
        for (var section : checklist.sections()) {
            stage(section, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void stage(Section section, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("slug", section.slug());
        json.writeStringField("title", section.title());
        json.writeStringField("summary", section.summary());
        json.writeStringField("level", section.level().name());
        json.writeArrayFieldStart("steps");
        for (var entry : section.entries()) {
            step(entry, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void step(Entry entry, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", entry.key());
        json.writeStringField("title", entry.title());
        json.writeStringField("status", entry.status().name());
        json.writeStringField("exportedStatus", entry.status().name());
        json.writeStringField("kind", entry.kind().name());
        json.writeStringField("slug", entry.slug());
        json.writeStringField("summary", entry.summary());
        json.writeStringField("requirement", entry.requirement().name());
        optional("group", entry.group(), json);
        optional("level", entry.level() == null ? null : entry.level().name(), json);
        hours(entry.hours(), json);
        optional("url", entry.url(), json);
        optional("reason", entry.reason(), json);
        strings("needs", entry.needs(), json);
        json.writeArrayFieldStart("resources");
        for (var resource : entry.resources()) {
            resource(resource, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void hours(@Nullable Hours hours, JsonGenerator json) throws IOException {
        if (hours != null) {
            json.writeObjectFieldStart("hours");
            json.writeNumberField("min", hours.min());
            json.writeNumberField("max", hours.max());
            json.writeEndObject();
        }
    }

    private static void resource(Link resource, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("slug", resource.slug());
        json.writeStringField("title", resource.title());
        optional("url", resource.url(), json);
        json.writeStringField("type", resource.type().name());
        json.writeStringField("cost", resource.cost().name());
        json.writeEndObject();
    }

    private static void optional(String name, @Nullable String value, JsonGenerator json) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    private static void strings(String name, Collection<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (var value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
