package dev.waymark.matrix;

import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An operation of the contract.
 *
 * @param query the parameters without which it cannot be asked
 */
record Route(String method, String template, String operationId, Access access, List<String> query) {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    /** All operations of the contract that is served; ContractTest holds the committed one to it. */
    static List<Route> all() {
        var contract = RestAssured.get("/openapi?format=json").jsonPath();
        var routes = new ArrayList<Route>();
        Map<String, Map<String, Map<String, Object>>> paths = contract.getMap("paths");
        paths.forEach((template, operations) -> operations.forEach((method, operation) -> {
            if (List.of("get", "put", "post", "delete", "patch").contains(method)) {
                routes.add(of(method, template, operation));
            }
        }));
        return routes;
    }

    @SuppressWarnings("unchecked")
    private static Route of(String method, String template, Map<String, Object> operation) {
        var security = (List<Map<String, List<String>>>) operation.getOrDefault("security", List.of());
        var parameters = (List<Map<String, Object>>) operation.getOrDefault("parameters", List.of());
        return new Route(
                method.toUpperCase(Locale.ROOT),
                template,
                String.valueOf(operation.get("operationId")),
                Access.of(
                        // An empty requirement among them: with a token the answer is another, without one there is
                        // one.
                        !security.isEmpty() && security.stream().noneMatch(Map::isEmpty),
                        security.stream()
                                .flatMap(scheme -> scheme.values().stream())
                                .flatMap(List::stream)
                                .toList()),
                parameters.stream()
                        .filter(parameter ->
                                "query".equals(parameter.get("in")) && Boolean.TRUE.equals(parameter.get("required")))
                        .map(parameter -> String.valueOf(parameter.get("name")))
                        .toList());
    }

    boolean reads() {
        return method.equals("GET");
    }

    /** The address with these values in it, each known by the template up to its parameter. */
    String address(Map<String, String> samples) {
        var parameters = PARAMETER.matcher(template);
        var address = new StringBuilder();
        while (parameters.find()) {
            var known = samples.get(template.substring(0, parameters.end()));
            if (known == null) {
                throw new AssertionError("Give a sample for " + template.substring(0, parameters.end()));
            }
            parameters.appendReplacement(address, known);
        }
        return parameters.appendTail(address).toString();
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
