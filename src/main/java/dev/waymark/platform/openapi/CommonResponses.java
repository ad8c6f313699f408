package dev.waymark.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The answers that every operation of its sort can give, so that no endpoint repeats them. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = Stages.ANSWERS)
public class CommonResponses implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        var components = openApi.getComponents();
        components.addResponse(
                "NotModified",
                OASFactory.createAPIResponse()
                        .description("The response is unchanged: it still has the ETag that If-None-Match names"));
        components.addResponse(
                "Renamed",
                OASFactory.createAPIResponse()
                        .description("The slug is a former one")
                        .addHeader("Location", header("The current address", SchemaType.STRING)));
        components.addResponse(
                "InvalidInput",
                problem(
                        "A parameter or member is invalid",
                        400,
                        "invalid-input",
                        "Invalid input",
                        "limit must be from 1 to 100.",
                        Map.of("errors", List.of(invalidLimit()))));
        components.addResponse(
                "Unauthenticated",
                problem(
                        "The access token is missing or not accepted",
                        401,
                        "unauthenticated",
                        "Not authenticated",
                        "This needs a valid access token.",
                        Map.of()));
        components.addResponse(
                "Forbidden",
                problem(
                        "The roles of the access token do not allow it",
                        403,
                        "forbidden",
                        "Forbidden",
                        "You are not allowed to do this.",
                        Map.of()));
        components.addResponse(
                "PreconditionFailed",
                problem(
                        "If-Match does not name the current state",
                        412,
                        "precondition-failed",
                        "Precondition failed",
                        "It has changed since; read it again and use its current ETag.",
                        Map.of()));
        components.addResponse(
                "ContentTooLarge",
                problem(
                        "The body is larger than allowed",
                        413,
                        "content-too-large",
                        "Content too large",
                        "The body is larger than allowed here.",
                        Map.of()));
        components.addResponse(
                "UnsupportedMediaType",
                problem(
                        "The media type of the body is not supported",
                        415,
                        "unsupported-media-type",
                        "Unsupported media type",
                        "The body's Content-Type is not supported here.",
                        Map.of()));
        components.addResponse(
                "UnreadableFile",
                problem(
                        "The file has a supported format but cannot be read back",
                        422,
                        "not-an-export",
                        "Not an export",
                        "The PDF has no boxes of a checklist. Was it printed into a new file?",
                        Map.of()));
        components.addResponse(
                "TooManyRequests",
                problem(
                        "Too many requests in too short a time",
                        429,
                        "too-many-requests",
                        "Too many requests",
                        "This was tried too often; try again in 30 s.",
                        Map.of()));
        components.addResponse(
                "AccountsElsewhere",
                problem(
                        "Accounts and tokens are managed by the outside issuer",
                        404,
                        "accounts-elsewhere",
                        "Accounts elsewhere",
                        "Accounts and tokens are managed by the issuer https://issuer.example.org.",
                        Map.of()));
        components.addResponse(
                "NotFound",
                problem(
                        "There is nothing by this name",
                        404,
                        "topic-not-found",
                        "Topic not found",
                        "There is no topic \"dokcer\".",
                        Map.of()));
        components.addResponse(
                "NotAcceptable",
                problem(
                        "None of the media types in the Accept header is available",
                        406,
                        "not-acceptable",
                        "Not acceptable",
                        "None of the media types in the Accept header is available here.",
                        Map.of()));
        components.addResponse(
                "Unavailable",
                problem(
                        "The database cannot be reached at the moment",
                        503,
                        "service-unavailable",
                        "Service unavailable",
                        "The database cannot be reached at the moment; try again in a few seconds.",
                        Map.of()));
        components.addResponse(
                "InternalFailure",
                problem(
                        "An internal error; traceId identifies the case",
                        500,
                        "internal-failure",
                        "Internal error",
                        "Something went wrong on our side; the trace id identifies this case.",
                        Map.of("traceId", "4bf92f3577b34da6a3ce929d0e0e4736")));
        openApi.getPaths().getPathItems().forEach(this::complete);
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
                created.addHeader("Location", header("The address of what was created", SchemaType.STRING));
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
            if (redirects(path)) {
                refer(operation, "308", "Renamed");
            }
        });
    }

    /** The framework's own words say neither that it is a problem, nor which operations ask for a role. */
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

    /**
     * Categories and focus areas have no former slugs, and what is a learner's own is found by them without a detour.
     */
    private static boolean redirects(String path) {
        return path.contains("{slug}")
                && !path.contains("/categories/")
                && !path.contains("/focus-areas/")
                && !path.contains("/me/");
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

    static APIResponse problem(
            String description, int status, String type, String title, String detail, Map<String, Object> more) {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", "/problems/" + type);
        example.put("title", title);
        example.put("status", status);
        example.put("detail", detail);
        example.put("instance", "/api/v1/topics");
        example.putAll(more);
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))
                                        .example(example)));
    }

    private static Header header(String description, SchemaType type) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(type));
    }

    /** In an order that is the same in every build. */
    private static Map<String, Object> invalidLimit() {
        var part = new LinkedHashMap<String, Object>();
        part.put("pointer", "/limit");
        part.put("detail", "must be from 1 to 100");
        return part;
    }
}
