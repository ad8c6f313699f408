package dev.waymark.platform.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** A problem as {@code openapi/problems.yaml} describes it. */
record ShownProblem(String code, Map<String, Object> entry) {

    private static final List<String> MEMBERS = List.of("title", "status", "detail", "instance", "errors", "traceId");

    /** All of them, by code. */
    static Map<String, ShownProblem> load() {
        var problems = new TreeMap<String, ShownProblem>();
        MemberWords.read("openapi/problems.yaml")
                .forEach((code, entry) -> problems.put(code, new ShownProblem(code, entry)));
        return problems;
    }

    String title() {
        return String.valueOf(entry.get("title"));
    }

    String status() {
        return String.valueOf(entry.get("status"));
    }

    /** The body of an answer that has this problem. */
    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "/problems/" + code);
        for (var member : MEMBERS) {
            if (entry.containsKey(member)) {
                body.put(member, entry.get(member));
            }
        }
        return body;
    }

    /** Whether it is an example of a common response only. */
    boolean isCommon() {
        return !entry.containsKey("operations") && !entry.containsKey("with");
    }

    /** Whether an operation answers it, beside the common responses. */
    boolean concerns(Operation operation) {
        var operations = (List<?>) entry.getOrDefault("operations", List.of());
        var with = (List<?>) entry.getOrDefault("with", List.of());
        var parameters = Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of());
        return operations.contains(Objects.requireNonNull(operation.getOperationId()))
                || (with.contains("body") && operation.getRequestBody() != null)
                || parameters.stream().map(Parameter::getName).anyMatch(with::contains);
    }
}
