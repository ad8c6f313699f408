package dev.waymark.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds the responses of {@code openapi/responses.yaml} to all operations that can answer them. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = FilterPriority.ANSWERS)
public class CommonResponses implements OASFilter {

    private final Map<String, Map<String, Object>> responses = MemberWords.read("openapi/responses.yaml");
    private final Map<String, ShownProblem> problems = ShownProblem.load();

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        responses.forEach((name, entry) -> openApi.getComponents().addResponse(name, response(entry)));
        openApi.getPaths().getPathItems().forEach(this::complete);
    }

    private APIResponse response(Map<String, Object> entry) {
        var response = OASFactory.createAPIResponse().description(String.valueOf(entry.get("description")));
        if (entry.containsKey("problem")) {
            response.setContent(content(entry));
        }
        ((Map<?, ?>) entry.getOrDefault("headers", Map.of()))
                .forEach((header, description) ->
                        response.addHeader(String.valueOf(header), header(String.valueOf(description))));
        return response;
    }

    private Content content(Map<String, Object> entry) {
        var example = Objects.requireNonNull(problems.get(entry.get("problem"))).body();
        if (entry.containsKey("instance")) {
            example.put("instance", entry.get("instance"));
        }
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("Problem"))
                                .example(example));
    }

    private void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            refer(operation, "400", "InvalidInput");
            refer(operation, "406", "NotAcceptable");
            refer(operation, "429", "TooManyRequests");
            refer(operation, "500", "InternalFailure");
            refer(operation, "503", "Unavailable");
            completeSecured(operation);
            var created = operation.getResponses().getAPIResponse("201");
            if (created != null) {
                created.addHeader("Location", header("The address of what was created"));
            }
            if (operation.getRequestBody() != null) {
                refer(operation, "413", "ContentTooLarge");
                refer(operation, "415", "UnsupportedMediaType");
            }
            if (takes(operation, "If-Match")) {
                refer(operation, "412", "PreconditionFailed");
            }
            if (method == PathItem.HttpMethod.GET && (path.startsWith("/api/") || path.startsWith("/schemas/"))) {
                refer(operation, "304", "NotModified");
            }
            if (path.contains("{")) {
                refer(operation, "404", "NotFound");
            }
            responses.forEach((name, entry) -> {
                if (((List<?>) entry.getOrDefault("operations", List.of())).contains(operation.getOperationId())) {
                    refer(operation, String.valueOf(entry.get("status")), name);
                }
            });
        });
    }

    /** Replaces the framework's responses, which have no problem, and a 403 even where no role is required. */
    private static void completeSecured(Operation operation) {
        var requirements = operation.getSecurity();
        if (requirements == null || requirements.isEmpty()) {
            return;
        }
        var responses = operation.getResponses();
        responses.removeAPIResponse("401");
        responses.removeAPIResponse("403");
        refer(operation, "401", "Unauthenticated");
        boolean forRoles = requirements.stream()
                .flatMap(requirement -> requirement.getSchemes().values().stream())
                .anyMatch(roles -> !roles.isEmpty());
        if (forRoles) {
            refer(operation, "403", "Forbidden");
        }
    }

    private static boolean takes(Operation operation, String header) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> header.equals(parameter.getName()));
    }

    static void refer(Operation operation, String status, String response) {
        var stated = operation.getResponses().getAPIResponse(status);
        boolean bare = stated != null && stated.getRef() == null && stated.getContent() == null;
        if (stated == null || (bare && status.startsWith("4"))) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().ref(response));
        }
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
