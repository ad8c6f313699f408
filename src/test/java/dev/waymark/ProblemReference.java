package dev.waymark;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.CommittedContract.Body;
import dev.waymark.CommittedContract.Operation;
import dev.waymark.platform.openapi.ShownProblem;
import dev.waymark.platform.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of all problem types: what the code throws, and where the contract says that it is answered. */
final class ProblemReference {

    private static final String HEAD = """
            # Problem types

            Every error of the REST API, and every error code of GraphQL, by its status; [the APIs](api.md#errors) says what all of
            them have in common. The type is `/problems/` and the code, and is an address: a running Waymark answers there with the
            same explanation, and at `/problems` with all of them.

            This page is generated from [problems.yaml](../src/main/resources/openapi/problems.yaml), the code and the contract:
            `./mvnw test -Dtest=ContractTest,ProblemTypesTest -Dcontract.update`. "Any operation" is one of REST; where nothing is
            said, the code is GraphQL's, or comes where no operation is reached.

            | code | status | title | what it means | an example of `detail` | answered by |
            |---|---|---|---|---|---|
            """;

    private final CommittedContract contract = CommittedContract.read();
    private final List<Operation> operations = contract.operations().toList();
    private final Map<String, ShownProblem> described = ShownProblem.load();
    private final Map<String, String> details = new TreeMap<>();
    private final Map<String, List<String>> answeredBy = new TreeMap<>();

    static String text() {
        return new ProblemReference().page();
    }

    private String page() {
        operations.forEach(operation -> operation
                .bodies()
                .filter(body -> body.mediaType().equals(Problem.MEDIA_TYPE))
                .flatMap(this::shown)
                .forEach(problem -> note(operation, problem)));
        return ThrownProblems.titlesByStatusAndCode().entrySet().stream()
                .map(type -> row(type.getKey(), type.getValue()))
                .collect(Collectors.joining("\n", HEAD, "\n"));
    }

    private Stream<JsonNode> shown(Body body) {
        var several = body.content()
                .path("examples")
                .valueStream()
                .map(contract::resolve)
                .map(example -> example.path("value"));
        return Stream.concat(several, Stream.of(body.content().path("example"))).filter(JsonNode::isObject);
    }

    private void note(Operation operation, JsonNode problem) {
        var code = problem.path("type").asText().replace("/problems/", "");
        details.putIfAbsent(code, problem.path("detail").asText());
        var ids = answeredBy.computeIfAbsent(code, first -> new ArrayList<>());
        if (!ids.contains(operation.id())) {
            ids.add(operation.id());
        }
    }

    private String row(ThrownProblems.Type type, String title) {
        return "| `%s` | %d | %s | %s | %s | %s |"
                .formatted(
                        type.code(),
                        type.status(),
                        title,
                        described.containsKey(type.code())
                                ? described.get(type.code()).meaning()
                                : "(not described)",
                        details.getOrDefault(type.code(), ""),
                        where(type.code()));
    }

    private String where(String code) {
        var ids = answeredBy.getOrDefault(code, List.of());
        return ids.size() == operations.size()
                ? "any operation"
                : ids.size() > 10
                        ? "%d of the %d operations".formatted(ids.size(), operations.size())
                        : ids.stream().sorted().map("`%s`"::formatted).collect(Collectors.joining(", "));
    }
}
