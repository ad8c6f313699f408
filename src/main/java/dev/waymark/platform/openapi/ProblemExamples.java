package dev.waymark.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Adds the problems that {@code openapi/problems.yaml} lists for an operation as examples to its responses. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = FilterPriority.PROBLEMS)
public class ProblemExamples implements OASFilter {

    private final Map<String, ShownProblem> problems = ShownProblem.load();

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        problems.values().removeIf(ShownProblem::isCommon);
        problems.forEach((code, problem) -> openApi.getComponents()
                .addExample(
                        code,
                        OASFactory.createExample().summary(problem.title()).value(problem.body())));
        Operations.of(openApi)
                .forEach(operation -> problems.values().stream()
                        .filter(problem -> problem.concerns(operation))
                        .forEach(problem -> show(openApi, operation, problem)));
        dropUnused(openApi);
    }

    /** Removes the common responses that every operation replaces with one of its own. */
    private static void dropUnused(OpenAPI openApi) {
        var used = Operations.of(openApi)
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .map(answer -> Objects.requireNonNullElse(answer.getRef(), "").replaceFirst(".*/", ""))
                .collect(Collectors.toSet());
        List.copyOf(openApi.getComponents().getResponses().keySet()).stream()
                .filter(name -> !used.contains(name))
                .forEach(openApi.getComponents()::removeResponse);
    }

    private static void show(OpenAPI openApi, Operation operation, ShownProblem problem) {
        var status = problem.status();
        var stated = operation.getResponses().getAPIResponse(status);
        var answer = stated != null && stated.getRef() == null ? stated : own(common(openApi, stated), status);
        answer.getContent()
                .getMediaTypes()
                .values()
                .forEach(body -> body.addExample(
                        problem.code(), OASFactory.createExample().ref(problem.code())));
        operation.getResponses().addAPIResponse(status, answer);
    }

    private static APIResponse common(OpenAPI openApi, @Nullable APIResponse stated) {
        var name = stated == null
                ? "NotFound"
                : Objects.requireNonNull(stated.getRef()).replaceFirst(".*/", "");
        return Objects.requireNonNull(openApi.getComponents().getResponses().get(name));
    }

    /** A response of the operation's own in place of a common one, with the same description and example. */
    private static APIResponse own(APIResponse common, String status) {
        var body = OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"));
        // The common example of a 404 is left out, since each operation has its own.
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
}
