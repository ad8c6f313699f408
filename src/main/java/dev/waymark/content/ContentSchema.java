package dev.waymark.content;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The schema of content files, {@code content/content.schema.json}. */
final class ContentSchema {

    /** Matches pointers into an entry, an element of one of a file's lists. */
    private static final Pattern IN_ENTRY = Pattern.compile("/(\\w+)/(\\d+)(/.*)?", Pattern.DOTALL);

    private final Schema schema = load();

    /** The name that a refused entry would have. */
    record Name(String list, String slug) {}

    /**
     * The part of a file that conforms to the schema.
     *
     * @param content has null for each refused entry, so that the others keep their positions
     * @param refused the names of the refused entries that have one
     * @param whole whether only entries with names were refused, so that every name in the file is known
     */
    record Sound(YamlFile file, ObjectNode content, List<Written<Name>> refused, boolean whole) {}

    /** Records violations of the schema, and returns the rest of the file. */
    Sound check(YamlFile file, List<Finding> findings) {
        var rest = file.content().deepCopy();
        var refused = new ArrayList<Written<Name>>();
        boolean whole = true;
        for (var error : errors(file)) {
            var pointer = error.getInstanceLocation().toString();
            var location = location(file, pointer, error.getProperty());
            findings.add(location.finding((pointer.isEmpty() ? "" : pointer + " ") + error.getMessage()));
            whole &= refuse(rest, location, refused);
        }
        return new Sound(file, rest, refused, whole);
    }

    private static SourceLocation location(YamlFile file, String pointer, @Nullable String member) {
        var around = new SourceLocation(file, pointer);
        return member == null ? around : around.at(YamlFile.escaped(member));
    }

    private List<Error> errors(YamlFile file) {
        return schema.validate(
                file.content(), execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    /**
     * Takes the entry that has the mistake out of the rest, or the whole member if the mistake is in no entry.
     *
     * @return whether every name that was taken out is known
     */
    private static boolean refuse(ObjectNode rest, SourceLocation mistake, List<Written<Name>> refused) {
        var entry = IN_ENTRY.matcher(mistake.pointer());
        if (entry.matches() && rest.path(entry.group(1)) instanceof ArrayNode list) {
            int index = Integer.parseInt(entry.group(2));
            var slug = list.path(index).path("slug");
            if (!list.path(index).isNull()) {
                list.setNull(index);
                if (slug.isTextual()) {
                    var name = new Name(entry.group(1), slug.asText());
                    refused.add(new Written<>(name, new SourceLocation(mistake.file(), "/" + name.list + "/" + index)));
                }
                return slug.isTextual();
            }
            return true;
        }
        var member = mistake.pointer().replaceFirst("^/", "").split("/", 2)[0];
        rest.remove(YamlFile.unescaped(member));
        return false;
    }

    private static Schema load() {
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .pathType(PathType.JSON_POINTER)
                        .build()));
        try (var in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("content/content.schema.json")) {
            return registry.getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
