package dev.waymark.platform.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** A problem as {@code openapi/problems.yaml} describes it. */
public record ShownProblem(String code, Map<String, Object> entry) {

    private static final List<String> MEMBERS = List.of("title", "status", "detail", "instance", "errors", "traceId");

    /** All of them, by code. */
    public static Map<String, ShownProblem> load() {
        var problems = new TreeMap<String, ShownProblem>();
        MemberWords.read("openapi/problems.yaml")
                .forEach((code, entry) -> problems.put(code, new ShownProblem(code, entry)));
        return problems;
    }

    /** The address that names it. */
    public String type() {
        return "/problems/" + code;
    }

    public String title() {
        return String.valueOf(entry.get("title"));
    }

    public String status() {
        return String.valueOf(entry.get("status"));
    }

    /** What happened, and what to do about it, in a few sentences. */
    public String meaning() {
        return String.valueOf(entry.get("meaning"));
    }

    /** Whether there is an example of an answer. */
    public boolean hasExample() {
        return entry.containsKey("detail");
    }

    /** The ids of the operations that answer it; empty if it is not theirs alone. */
    public List<String> operations() {
        return ((List<?>) entry.getOrDefault("operations", List.of()))
                .stream().map(String::valueOf).sorted().toList();
    }

    /** The body of an answer that has this problem. */
    public Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", type());
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
        var with = (List<?>) entry.getOrDefault("with", List.of());
        var parameters = Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of());
        return operations().contains(Objects.requireNonNull(operation.getOperationId()))
                || (with.contains("body") && operation.getRequestBody() != null)
                || parameters.stream().map(Parameter::getName).anyMatch(with::contains);
    }
}
