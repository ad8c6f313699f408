package dev.waymark.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Gives every body an example that is put together from examples of its members: their own, or those for their names in
 * {@code openapi/members.yaml}. So no operation lacks one, and none becomes outdated.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = FilterPriority.EXAMPLES)
public class Examples implements OASFilter {

    /** Stands for a missing example, which a test refuses. */
    private static final String MISSING = "(no example)";

    private final MemberWords words = MemberWords.load();
    private Map<String, Schema> schemas = Map.of();

    /** The types whose examples are being built, the innermost first, since types can contain themselves. */
    private final Deque<String> within = new ArrayDeque<>();

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        schemas = openApi.getComponents().getSchemas();
        schemas.forEach(this::showInSchema);
        Operations.of(openApi)
                .flatMap(Examples::contents)
                .flatMap(content -> content.getMediaTypes().entrySet().stream())
                // An example of a binary file would not be readable.
                .filter(body -> body.getKey().endsWith("json"))
                .map(Map.Entry::getValue)
                .filter(Examples::wantsOne)
                .forEach(body -> body.setExample(of(Objects.requireNonNull(body.getSchema()))));
    }

    private void showInSchema(String type, Schema schema) {
        Objects.requireNonNullElse(schema.getProperties(), Map.<String, Schema>of())
                .forEach((member, property) -> {
                    var said = words.of(type + "." + member);
                    if (said.isInSchema()) {
                        said.example().ifPresent(property::addExample);
                    }
                });
    }

    private static Stream<Content> contents(Operation operation) {
        var asked = Optional.ofNullable(operation.getRequestBody()).map(RequestBody::getContent);
        var answered = operation.getResponses().getAPIResponses().values().stream()
                .map(APIResponse::getContent)
                .filter(Objects::nonNull);
        return Stream.concat(asked.stream(), answered);
    }

    private static boolean wantsOne(MediaType body) {
        return body.getSchema() != null
                && !"binary".equals(body.getSchema().getFormat())
                && body.getExample() == null
                && (body.getExamples() == null || body.getExamples().isEmpty());
    }

    private Object of(Schema schema) {
        return schema.getRef() == null ? of(schema, "", "") : ofType(nameOf(schema));
    }

    private Object ofType(String type) {
        var whole = words.of(type).example();
        if (whole.isPresent()) {
            return whole.get();
        }
        within.push(type);
        try {
            return of(Objects.requireNonNull(schemas.get(type), type), type, "");
        } finally {
            within.pop();
        }
    }

    /** The example of a member, or of a schema without a name. */
    private Object of(Schema schema, String type, String member) {
        var own = MemberWords.first(schema.getExamples());
        if (own.isPresent()) {
            return own.get();
        }
        if (schema.getRef() != null) {
            return ofType(nameOf(schema));
        }
        return Optional.ofNullable(schema.getEnumeration())
                .<Object>map(List::getFirst)
                .orElseGet(() -> ofPlain(schema, type, member));
    }

    private Object ofPlain(Schema schema, String type, String member) {
        return switch (schema.getType() == null
                ? Schema.SchemaType.OBJECT
                : schema.getType().getFirst()) {
            case OBJECT -> ofObject(schema, type);
            case ARRAY -> ofArray(schema, type, member);
            case BOOLEAN -> true;
            case INTEGER, NUMBER ->
                words.of(type + "." + member, member).example().orElse(1);
            case STRING, NULL -> ofText(schema, words.of(type + "." + member, member));
        };
    }

    private static Object ofText(Schema text, MemberWords.Words said) {
        return "binary".equals(text.getFormat())
                ? "(the bytes of the file)"
                : said.example().orElse(MISSING);
    }

    private Object ofArray(Schema array, String type, String member) {
        var items = Objects.requireNonNull(array.getItems());
        return items.getRef() != null && within.contains(nameOf(items)) ? List.of() : List.of(of(items, type, member));
    }

    private Object ofObject(Schema object, String type) {
        var required = Objects.requireNonNullElse(object.getRequired(), List.<String>of());
        var example = new LinkedHashMap<String, Object>();
        Objects.requireNonNullElse(object.getProperties(), Map.<String, Schema>of())
                .forEach((member, schema) -> {
                    var said = words.of(type + "." + member, member);
                    if (required.contains(member) || (!said.isAbsent() && !within.contains(nameOf(schema)))) {
                        example.put(member, of(schema, type, member));
                    }
                });
        return example;
    }

    private static String nameOf(Schema schema) {
        return Objects.requireNonNullElse(schema.getRef(), "").replaceFirst(".*/", "");
    }
}
