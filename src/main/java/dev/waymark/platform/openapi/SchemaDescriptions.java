package dev.waymark.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationTarget.Kind;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/**
 * Takes descriptions of types and members from the annotations for GraphQL, so that they are written only once. Members
 * are required unless they are {@code @Nullable}, or lists that are left out if empty; so are those that a described getter
 * computes.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = FilterPriority.DESCRIPTIONS)
public class SchemaDescriptions implements OASFilter {

    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName DESCRIPTION = DotName.createSimple("org.eclipse.microprofile.graphql.Description");
    private static final DotName INCLUSION = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final DotName LIST = DotName.createSimple(List.class);
    private static final DotName UNWRAPPED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonUnwrapped");

    private final IndexView index;

    public SchemaDescriptions(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        var schemas = openApi.getComponents().getSchemas();
        for (var annotation : index.getAnnotations(SCHEMA)) {
            var name = annotation.value("name");
            if (annotation.target().kind() == Kind.CLASS && name != null && schemas.containsKey(name.asString())) {
                describe(schemas.get(name.asString()), annotation.target().asClass());
            }
        }
        for (var annotation : index.getAnnotations(DESCRIPTION)) {
            if (annotation.target().kind() == Kind.CLASS
                    && annotation.target().asClass().isEnum()) {
                var schema = schemas.get(annotation.target().asClass().simpleName());
                if (schema != null) {
                    schema.setDescription(annotation.value().asString());
                }
            }
        }
        schemas.forEach((name, schema) -> {
            if (name.startsWith("Page")
                    && schema.getProperties() != null
                    && schema.getProperties().containsKey("items")) {
                schema.setDescription("A part of a list");
                schema.setRequired(List.of("items", "page"));
            }
        });
    }

    private void describe(Schema schema, ClassInfo type) {
        if (schema.getDescription() == null) {
            description(type).ifPresent(schema::setDescription);
        }
        var required = new LinkedHashSet<String>();
        members(type).forEach(member -> {
            var property = schema.getProperties() == null
                    ? null
                    : schema.getProperties().get(member.name());
            if (property != null) {
                if (property.getDescription() == null) {
                    description(member).ifPresent(property::setDescription);
                }
                if (!isNullable(member) && !isLeftOutIfEmpty(member)) {
                    required.add(member.name());
                }
            }
        });
        getters(type).forEach(getter -> {
            var name = memberOf(getter);
            var property = schema.getProperties() == null
                    ? null
                    : schema.getProperties().get(name);
            if (property != null) {
                if (property.getDescription() == null) {
                    property.setDescription(
                            getter.annotation(DESCRIPTION).value().asString());
                }
                required.add(name);
            }
        });
        // Members that are not fields declare themselves as required.
        Optional.ofNullable(schema.getRequired()).ifPresent(required::addAll);
        if (!required.isEmpty()) {
            schema.setRequired(List.copyOf(required));
        }
    }

    /** The components of a record, with those of an unwrapped component in its place. */
    private Stream<FieldInfo> members(ClassInfo type) {
        return type.fields().stream()
                .filter(field -> !Modifier.isStatic(field.flags()))
                .flatMap(field -> {
                    var inner = field.hasAnnotation(UNWRAPPED)
                            ? index.getClassByName(field.type().name())
                            : null;
                    return inner == null ? Stream.of(field) : members(inner);
                });
    }

    /** The described getters of a record, of its interfaces, and of unwrapped components. */
    private Stream<MethodInfo> getters(ClassInfo type) {
        var own = type.methods().stream()
                .filter(method -> method.name().startsWith("get") && method.hasAnnotation(DESCRIPTION));
        var parts = type.fields().stream()
                .filter(field -> field.hasAnnotation(UNWRAPPED))
                .map(field -> field.type().name());
        var others = Stream.concat(parts, type.interfaceNames().stream())
                .map(index::getClassByName)
                .filter(Objects::nonNull)
                .flatMap(this::getters);
        return Stream.concat(own, others);
    }

    private static String memberOf(MethodInfo getter) {
        var name = getter.name().substring("get".length());
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static boolean isNullable(FieldInfo field) {
        return Stream.concat(field.annotations().stream(), field.type().annotations().stream())
                .anyMatch(annotation -> annotation.name().withoutPackagePrefix().equals("Nullable"));
    }

    private static boolean isLeftOutIfEmpty(FieldInfo member) {
        var inclusion = member.declaringClass().declaredAnnotation(INCLUSION);
        return inclusion != null
                && inclusion.value().asEnum().equals("NON_EMPTY")
                && member.type().name().equals(LIST);
    }

    private static Optional<String> description(ClassInfo type) {
        return Optional.ofNullable(type.declaredAnnotation(DESCRIPTION))
                .map(found -> found.value().asString());
    }

    /** The description of the member itself, or else of the accessor in an interface. */
    private Optional<String> description(FieldInfo member) {
        var own = member.annotation(DESCRIPTION);
        return own != null
                ? Optional.of(own.value().asString())
                : member.declaringClass().interfaceNames().stream()
                        .map(index::getClassByName)
                        .map(type -> descriptionOfAccessor(type, member.name()))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private static Optional<String> descriptionOfAccessor(@Nullable ClassInfo type, String name) {
        return Optional.ofNullable(type)
                .map(known -> known.method(name))
                .map(method -> method.annotation(DESCRIPTION))
                .filter(found -> found.target().kind() == Kind.METHOD)
                .map(found -> found.value().asString());
    }
}
