package dev.waymark.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Leaves no reference with anything beside it: OpenAPI 3.1 allows that, but generators of clients ignore it or refuse the
 * document. A reference with a description becomes the only part of an {@code allOf}; times and dates need no reference.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = FilterPriority.REFERENCES)
public class PlainReferences implements OASFilter {

    private static final Map<String, String> FORMATS = Map.of("Instant", "date-time", "LocalDate", "date");

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getRef() == null) {
            return schema;
        }
        var format = FORMATS.get(schema.getRef().replaceFirst(".*/", ""));
        var plain = OASFactory.createSchema();
        if (format != null) {
            plain.addType(SchemaType.STRING).format(format).setMaxLength(MemberBounds.longest(format));
        } else if (hasMore(schema)) {
            plain.addAllOf(OASFactory.createSchema().ref(schema.getRef()));
        } else {
            plain.setRef(schema.getRef());
        }
        plain.setDescription(schema.getDescription());
        plain.setExamples(schema.getExamples());
        plain.setDeprecated(schema.getDeprecated());
        return plain;
    }

    /** What it has besides is the type or the values of what it refers to. */
    private static boolean hasMore(Schema schema) {
        return schema.getDescription() != null || schema.getExamples() != null || schema.getDeprecated() != null;
    }

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        FORMATS.keySet().forEach(Objects.requireNonNull(openApi.getComponents())::removeSchema);
    }
}
