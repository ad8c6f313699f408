package dev.waymark.platform.versioning;

import dev.waymark.platform.openapi.Operations;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;

/** Marks each {@link DeprecatedOperation} as deprecated in the contract, with the details in an extension. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DeprecatedOperations implements OASFilter {

    static final String EXTENSION = "x-deprecation";

    private final IndexView index;

    public DeprecatedOperations(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        for (var annotation : index.getAnnotations(DeprecatedOperation.class)) {
            var id = Operations.idOf(annotation.target().asMethod());
            Operations.of(openApi)
                    .filter(operation -> id.equals(operation.getOperationId()))
                    .forEach(operation -> describe(operation, annotation));
        }
    }

    /** Reads the extension that {@link #describe} wrote. */
    static Deprecation read(Object extension) {
        var members = (Map<?, ?>) extension;
        return new Deprecation(
                LocalDate.parse(String.valueOf(members.get("since"))),
                LocalDate.parse(String.valueOf(members.get("sunset"))),
                String.valueOf(members.get("successor")));
    }

    private static void describe(Operation operation, AnnotationInstance annotation) {
        var extension = new LinkedHashMap<String, Object>();
        for (var member : List.of("since", "sunset", "successor")) {
            extension.put(member, annotation.value(member).asString());
        }
        var deprecation = read(extension);
        operation.setDeprecated(true);
        operation.addExtension(EXTENSION, extension);
        operation.setDescription("Deprecated since %s in favour of %s; it may be removed from %s on."
                .formatted(deprecation.since(), deprecation.successor(), deprecation.sunset()));
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2") && response.getRef() == null) {
                addHeader(
                        response,
                        "Deprecation",
                        "The time from which the operation is deprecated (RFC 9745)",
                        deprecation.sinceDate());
                addHeader(
                        response,
                        "Sunset",
                        "The time from which the operation may be gone (RFC 8594)",
                        deprecation.sunsetDate());
                addHeader(response, "Link", "The successor of the operation", deprecation.link());
            }
        });
    }

    private static void addHeader(APIResponse response, String name, String description, String example) {
        response.addHeader(
                name,
                OASFactory.createHeader()
                        .description(description)
                        .schema(OASFactory.createSchema()
                                .addType(SchemaType.STRING)
                                .addExample(example)));
    }
}
