package dev.waymark.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.jspecify.annotations.Nullable;

/** Finds out from the contract which query parameters an operation takes. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class QueryContract implements OASFilter {

    /** A parameter of a path, whose template may have a pattern that the contract leaves out: {@code {kind: a|b}}. */
    private static final Pattern IN_PATH = Pattern.compile("\\{\\s*([^:}\\s]+)[^}]*}");

    private static volatile Map<String, SortedMap<String, Boolean>> operations = Map.of();

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        var found = new HashMap<String, SortedMap<String, Boolean>>();
        openApi.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> found.put(method + " " + path, parameters(operation))));
        operations = Map.copyOf(found);
    }

    /**
     * @throws IllegalStateException if the contract was not read, without which every parameter would be taken
     */
    public static void assertRead() {
        if (operations.isEmpty()) {
            throw new IllegalStateException("The OpenAPI document was not read at startup, so that nothing tells which"
                    + " query parameters operations take");
        }
    }

    /**
     * Whether each parameter of an operation takes several values, by name; empty if the contract does not know the
     * operation.
     *
     * @param template the path of the operation as it is declared
     */
    public static Optional<SortedMap<String, Boolean>> of(String method, String template) {
        var path = IN_PATH.matcher(template).replaceAll("{$1}");
        return Optional.ofNullable(operations.get((method.equals("HEAD") ? "GET" : method) + " " + path));
    }

    private static SortedMap<String, Boolean> parameters(Operation operation) {
        var parameters = new TreeMap<String, Boolean>();
        Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
                .filter(parameter -> parameter.getIn() == In.QUERY)
                .forEach(parameter -> parameters.put(parameter.getName(), isList(parameter.getSchema())));
        return parameters;
    }

    private static boolean isList(@Nullable Schema schema) {
        return schema != null && schema.getType() != null && schema.getType().contains(SchemaType.ARRAY);
    }
}
