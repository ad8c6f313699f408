package dev.waymark.platform.openapi;

import dev.waymark.platform.openapi.MemberWords.Words;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * Adds the bounds of members and parameters: those of their own annotations, else those for their names in {@code
 * openapi/members.yaml}, else bounds that nothing exceeds. Members that are never sent, by that file, are removed.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = FilterPriority.BOUNDS)
public class MemberBounds implements OASFilter {

    private static final int LONGEST_TEXT = 1_000_000;
    private static final int LONGEST_LIST = 100_000;

    /** The largest number that is exact in JavaScript. */
    private static final long LARGEST_NUMBER = (1L << 53) - 1;

    private final MemberWords words = MemberWords.load();

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        openApi.getComponents().getSchemas().forEach((type, schema) -> {
            bound(schema, words.of(type));
            if (schema.getProperties() != null) {
                List.copyOf(schema.getProperties().keySet()).stream()
                        .filter(name -> words.of(type + "." + name).isNever())
                        .forEach(schema::removeProperty);
                schema.getProperties().forEach((name, property) -> bound(property, words.of(type + "." + name, name)));
            }
        });
        openApi.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().values().forEach(operation -> bound(operation, path)));
        openApi.getComponents().getResponses().values().forEach(this::bound);
    }

    private void bound(Operation operation, String path) {
        Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of())
                .forEach(parameter -> bound(parameter, path));
        Optional.ofNullable(operation.getRequestBody())
                .map(RequestBody::getContent)
                .ifPresent(this::bound);
        operation.getResponses().getAPIResponses().values().forEach(this::bound);
    }

    private void bound(APIResponse answer) {
        Optional.ofNullable(answer.getContent()).ifPresent(this::bound);
        Objects.requireNonNullElse(answer.getHeaders(), Map.<String, Header>of())
                .forEach((name, header) -> bound(header.getSchema(), words.of("Header." + name)));
    }

    /** Bounds bodies that are not JSON; those that are JSON consist of types, which have bounds already. */
    private void bound(Content content) {
        content.getMediaTypes().values().stream()
                .map(MediaType::getSchema)
                .flatMap(body -> Stream.concat(Stream.ofNullable(body), fields(body)))
                .forEach(body -> bound(body, words.of("File")));
    }

    /** The fields of a form, whose schema is inline. */
    private static Stream<Schema> fields(@Nullable Schema body) {
        return body == null || body.getProperties() == null ? Stream.empty() : body.getProperties().values().stream();
    }

    private void bound(Parameter parameter, String path) {
        var said = words.of(
                collectionBefore(parameter, path) + "." + parameter.getName(),
                "Parameter." + parameter.getName(),
                parameter.getName());
        bound(parameter.getSchema(), said);
        if (Boolean.TRUE.equals(parameter.getRequired()) && parameter.getExample() == null) {
            said.example().ifPresent(example -> parameter.setExample(isList(parameter) ? List.of(example) : example));
        }
    }

    private static boolean isList(Parameter parameter) {
        var types = parameter.getSchema().getType();
        return types != null && types.contains(SchemaType.ARRAY);
    }

    private static String collectionBefore(Parameter parameter, String path) {
        var before = path.substring(0, Math.max(0, path.indexOf("/{" + parameter.getName() + "}")));
        return before.substring(before.lastIndexOf('/') + 1);
    }

    private void bound(@Nullable Schema schema, Words said) {
        if (schema == null || schema.getRef() != null || schema.getType() == null || schema.getEnumeration() != null) {
            return;
        }
        switch (schema.getType().getFirst()) {
            case STRING -> boundText(schema, said);
            case INTEGER -> boundNumber(schema, said);
            case ARRAY -> {
                schema.setMaxItems(known(schema.getMaxItems(), said.number("maxItems"), LONGEST_LIST));
                bound(schema.getItems(), said);
            }
            default -> {}
        }
    }

    private static void boundText(Schema text, Words said) {
        if (text.getFormat() == null) {
            text.setFormat(said.text("format"));
        }
        if ("binary".equals(text.getFormat())) {
            // Bytes have no length of a text; clients would not compile that measure a file by it.
            return;
        }
        if (text.getPattern() == null && text.getFormat() == null) {
            text.setPattern(said.text("pattern"));
        }
        if (text.getMinLength() == null) {
            text.setMinLength(said.number("minLength"));
        }
        text.setMaxLength(known(text.getMaxLength(), said.number("maxLength"), longest(text.getFormat())));
    }

    static int longest(@Nullable String format) {
        return switch (format) {
            case "date" -> 10;
            case "date-time" -> 40;
            case "uuid" -> 36;
            case null, default -> LONGEST_TEXT;
        };
    }

    private static void boundNumber(Schema number, Words said) {
        if (number.getFormat() == null) {
            number.setFormat("int32");
        }
        var most = number.getFormat().equals("int64") ? LARGEST_NUMBER : Integer.MAX_VALUE;
        number.setMinimum(known(number.getMinimum(), decimal(said.number("minimum")), BigDecimal.ZERO));
        number.setMaximum(known(number.getMaximum(), decimal(said.number("maximum")), BigDecimal.valueOf(most)));
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    private static <T> T known(@Nullable T own, @Nullable T said, T otherwise) {
        return own != null ? own : said != null ? said : otherwise;
    }
}
