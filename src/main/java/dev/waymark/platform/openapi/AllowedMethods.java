package dev.waymark.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;

/**
 * Finds out from the contract which methods an address supports, for the Allow header: a 405 must have it (RFC 9110,
 * section 15.5.6), and the REST layer leaves it out.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class AllowedMethods implements OASFilter {

    private record Route(Pattern path, String allow) {}

    private static volatile List<Route> routes = List.of();

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        routes = openApi.getPaths().getPathItems().entrySet().stream()
                .map(entry -> new Route(PathTemplate.pattern(entry.getKey()), allow(entry.getValue())))
                .toList();
    }

    /** The header for an address; empty if the contract does not know it. */
    public static Optional<String> of(String path) {
        return routes.stream()
                .filter(route -> route.path.matcher(path).matches())
                .map(Route::allow)
                .findFirst();
    }

    private static String allow(PathItem item) {
        var methods =
                item.getOperations().keySet().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        methods.add("OPTIONS");
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return String.join(", ", methods);
    }
}
