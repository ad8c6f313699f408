package dev.waymark.platform.versioning;

import dev.waymark.platform.openapi.PathTemplate;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;

/** Finds out from the contract which requests are for deprecated operations. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class DeprecatedRoutes implements OASFilter {

    private record Route(String method, Pattern path, Deprecation deprecation) {}

    private static volatile List<Route> routes = List.of();

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        routes = openApi.getPaths().getPathItems().entrySet().stream()
                .flatMap(entry -> routes(entry.getKey(), entry.getValue()))
                .toList();
    }

    static Optional<Deprecation> find(String method, String path) {
        var asked = method.equals("HEAD") ? "GET" : method;
        return routes.stream()
                .filter(route ->
                        route.method.equals(asked) && route.path.matcher(path).matches())
                .findFirst()
                .map(Route::deprecation);
    }

    private static Stream<Route> routes(String path, PathItem item) {
        var pattern = PathTemplate.pattern(path);
        return item.getOperations().entrySet().stream()
                .flatMap(entry -> deprecation(entry.getValue()).stream()
                        .map(found -> new Route(entry.getKey().name(), pattern, found)));
    }

    private static Optional<Deprecation> deprecation(Operation operation) {
        var extensions = Optional.ofNullable(operation.getExtensions()).orElse(Map.of());
        return Optional.ofNullable(extensions.get(DeprecatedOperations.EXTENSION))
                .map(DeprecatedOperations::read);
    }
}
