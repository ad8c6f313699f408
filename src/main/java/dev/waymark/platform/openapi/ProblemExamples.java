package dev.waymark.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Shows each operation's own problems, as {@code openapi/problems.yaml} lists them, in the answers of their status. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = Stages.PROBLEMS)
public class ProblemExamples implements OASFilter {

    private final Map<String, Map<String, Object>> problems = new TreeMap<>(MemberWords.read("openapi/problems.yaml"));

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        problems.forEach((code, problem) -> openApi.getComponents()
                .addExample(
                        code,
                        OASFactory.createExample()
                                .summary(String.valueOf(problem.get("title")))
                                .value(body(code, problem))));
        Operations.of(openApi)
                .forEach(operation -> problems.forEach((code, problem) -> {
                    if (concerns(problem, operation)) {
                        show(openApi, operation, code, problem);
                    }
                }));
        dropUnused(openApi);
    }

    /** Common answers that every operation has an own one for. */
    private static void dropUnused(OpenAPI openApi) {
        var used = Operations.of(openApi)
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .map(answer -> Objects.requireNonNullElse(answer.getRef(), "").replaceFirst(".*/", ""))
                .collect(Collectors.toSet());
        List.copyOf(openApi.getComponents().getResponses().keySet()).stream()
                .filter(name -> !used.contains(name))
                .forEach(openApi.getComponents()::removeResponse);
    }

    private static boolean concerns(Map<String, Object> problem, Operation operation) {
        var operations = (List<?>) problem.getOrDefault("operations", List.of());
        var with = (List<?>) problem.getOrDefault("with", List.of());
        var given = Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of());
        return operations.contains(Objects.requireNonNull(operation.getOperationId()))
                || (with.contains("body") && operation.getRequestBody() != null)
                || given.stream().map(Parameter::getName).anyMatch(with::contains);
    }

    private static void show(OpenAPI openApi, Operation operation, String code, Map<String, Object> problem) {
        var status = String.valueOf(problem.get("status"));
        var stated = operation.getResponses().getAPIResponse(status);
        var answer = stated != null && stated.getRef() == null ? stated : own(common(openApi, stated), status);
        answer.getContent()
                .getMediaTypes()
                .values()
                .forEach(
                        body -> body.addExample(code, OASFactory.createExample().ref(code)));
        operation.getResponses().addAPIResponse(status, answer);
    }

    private static APIResponse common(OpenAPI openApi, @Nullable APIResponse stated) {
        var name = stated == null
                ? "NotFound"
                : Objects.requireNonNull(stated.getRef()).replaceFirst(".*/", "");
        return Objects.requireNonNull(openApi.getComponents().getResponses().get(name));
    }

    /** Instead of a common answer, one of the operation's own that says as much. */
    private static APIResponse own(APIResponse common, String status) {
        var body = OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"));
        // Except that of what is not there: each operation has its own.
        if (!status.equals("404")) {
            common.getContent().getMediaTypes().values().stream()
                    .map(MediaType::getExample)
                    .forEach(shown -> body.addExample(
                            codeOf(shown), OASFactory.createExample().value(shown)));
        }
        return OASFactory.createAPIResponse()
                .description(common.getDescription())
                .content(OASFactory.createContent().addMediaType("application/problem+json", body));
    }

    private static String codeOf(Object shown) {
        return String.valueOf(((Map<?, ?>) shown).get("type")).replaceFirst(".*/", "");
    }

    private static Map<String, Object> body(String code, Map<String, Object> problem) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "/problems/" + code);
        for (var member : List.of("title", "status", "detail", "instance", "errors", "traceId")) {
            if (problem.containsKey(member)) {
                body.put(member, problem.get(member));
            }
        }
        return body;
    }
}
