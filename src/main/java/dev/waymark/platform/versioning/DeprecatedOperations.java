package dev.waymark.platform.versioning;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Takes {@link DeprecatedOperation} over into the contract: the operation is deprecated, and an extension says the rest. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DeprecatedOperations implements OASFilter {

    static final String EXTENSION = "x-superseded";

    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");

    private final IndexView index;

    public DeprecatedOperations(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        for (var annotation : index.getAnnotations(DeprecatedOperation.class)) {
            var id = annotation
                    .target()
                    .asMethod()
                    .annotation(OPERATION)
                    .value("operationId")
                    .asString();
            openApi.getPaths().getPathItems().values().stream()
                    .flatMap(item -> item.getOperations().values().stream())
                    .filter(operation -> id.equals(operation.getOperationId()))
                    .forEach(operation -> describe(operation, annotation));
        }
    }

    /** What {@link #describe} wrote. */
    static Deprecation read(Object extension) {
        var said = (Map<?, ?>) extension;
        return new Deprecation(
                LocalDate.parse(String.valueOf(said.get("since"))),
                LocalDate.parse(String.valueOf(said.get("sunset"))),
                String.valueOf(said.get("by")));
    }

    private static void describe(Operation operation, AnnotationInstance annotation) {
        var said = new LinkedHashMap<String, Object>();
        for (var member : new String[] {"since", "sunset", "by"}) {
            said.put(member, annotation.value(member).asString());
        }
        var supersession = read(said);
        operation.setDeprecated(true);
        operation.addExtension(EXTENSION, said);
        operation.setDescription("Deprecated since %s in favour of %s; from %s on it may be gone."
                .formatted(supersession.since(), supersession.by(), supersession.sunset()));
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2") && response.getRef() == null) {
                addHeader(
                        response, "Deprecation", "Since when it is deprecated (RFC 9745)", supersession.deprecation());
                addHeader(response, "Sunset", "From when on it may be gone (RFC 8594)", supersession.sunsetDate());
                addHeader(response, "Link", "What to use instead", supersession.link());
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
