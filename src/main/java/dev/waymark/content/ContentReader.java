package dev.waymark.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Reads a content tree, and accepts it only if it is right as a whole. */
@ApplicationScoped
class ContentReader {

    private final ObjectMapper json;

    ContentReader(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @throws ContentInvalid with everything that is wrong, by file and line
     */
    ContentTree read(ContentFiles files) {
        var findings = new ArrayList<Finding>();
        if (files.files().isEmpty()) {
            throw new ContentInvalid(List.of(new Finding("content.yaml", 1, "there are no content files (*.yaml)")));
        }
        var base = parse(files.files(), findings);
        var upper = parse(files.overlay(), findings);
        refuseIfAny(findings);

        var entries = Overlay.over(bind(base, findings), bind(upper, findings), findings);
        new ContentCheck(entries, findings).run();
        refuseIfAny(findings);
        return ContentTree.of(files.hash(), entries);
    }

    /** The files that are YAML and keep to the schema. */
    private static List<YamlFile> parse(Map<String, byte[]> files, List<Finding> findings) {
        var parsed = new ArrayList<YamlFile>();
        files.forEach((path, bytes) -> {
            var file = YamlFile.parse(path, bytes, findings);
            if (file != null) {
                parsed.add(file);
            }
        });
        var schema = schema();
        parsed.forEach(file -> validate(schema, file, findings));
        return parsed;
    }

    private Entries bind(List<YamlFile> files, List<Finding> findings) {
        var bound = new LinkedHashMap<YamlFile, ContentFile>();
        files.forEach(file -> bound.put(file, bind(file)));
        var entries = Entries.of(bound);
        entries.revisions().stream()
                .skip(1)
                .forEach(revision -> findings.add(revision.place()
                        .finding("the revision stands in %s already"
                                .formatted(entries.revisions()
                                        .getFirst()
                                        .place()
                                        .file()
                                        .path()))));
        return entries;
    }

    private static void refuseIfAny(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new ContentInvalid(List.copyOf(new TreeSet<>(findings)));
        }
    }

    private static void validate(Schema schema, YamlFile file, List<Finding> findings) {
        for (var error : schema.validate(
                file.content(),
                execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)))) {
            var pointer = error.getInstanceLocation().toString();
            var place = error.getProperty() == null ? pointer : pointer + "/" + error.getProperty();
            findings.add(new Finding(
                    file.path(),
                    file.line(place),
                    place,
                    (pointer.isEmpty() ? "" : pointer + " ") + error.getMessage()));
        }
    }

    private static Schema schema() {
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(com.networknt.schema.SchemaRegistryConfig.builder()
                        .pathType(com.networknt.schema.path.PathType.JSON_POINTER)
                        .build()));
        try (var in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("content/content.schema.json")) {
            return registry.getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ContentFile bind(YamlFile file) {
        try {
            return json.treeToValue(file.content(), ContentFile.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The content schema admits what cannot be read, in " + file.path(), e);
        }
    }
}
