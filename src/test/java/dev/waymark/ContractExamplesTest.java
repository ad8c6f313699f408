package dev.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every JSON body of the contract has an example, and every example is what its schema says. */
class ContractExamplesTest {

    private final CommittedContract contract = CommittedContract.read();

    /** One example, with the schema that it belongs to. */
    private record Shown(String where, JsonNode schema, JsonNode value) {}

    @Test
    void every_operation_shows_what_it_takes_and_answers() {
        var lacking = new ArrayList<String>();
        contract.operations()
                .forEach(operation -> operation
                        .bodies()
                        .filter(ContractExamplesTest::isRead)
                        .filter(body -> examples(body).findAny().isEmpty())
                        .forEach(body -> lacking.add(body.where())));

        assertEquals(List.of(), lacking);
    }

    @Test
    void every_operation_shows_an_example_of_each_problem() {
        var problems = contract.operations()
                .flatMap(CommittedContract.Operation::bodies)
                .filter(body -> body.mediaType().equals("application/problem+json"))
                .toList();

        assertTrue(problems.size() > 400, () -> "only " + problems.size());
        problems.forEach(body -> examples(body)
                .forEach(shown ->
                        assertEquals(body.status(), shown.value().path("status").asText(), shown.where())));
    }

    @Test
    void every_example_keeps_to_its_schema() {
        var wrong = new ArrayList<String>();
        contract.operations()
                .flatMap(CommittedContract.Operation::bodies)
                .flatMap(this::examples)
                .forEach(shown -> {
                    assertTrue(
                            !shown.value().toString().contains("(no example)"),
                            () -> shown + ": see openapi/members.yaml");
                    schema(shown.schema())
                            .validate(shown.value())
                            .forEach(error -> wrong.add(shown.where() + ": " + error));
                });

        assertEquals(List.of(), wrong);
    }

    /** As JSON, not as a file. */
    private static boolean isRead(CommittedContract.Body body) {
        return body.mediaType().endsWith("json")
                && !body.content().at("/schema/format").asText().equals("binary");
    }

    private Stream<Shown> examples(CommittedContract.Body body) {
        var content = body.content();
        var named =
                content.path("examples").valueStream().map(contract::resolve).map(example -> example.path("value"));
        return Stream.concat(Stream.of(content.path("example")), named)
                .filter(value -> !value.isMissingNode())
                .map(value -> new Shown(body.where(), content.path("schema"), value));
    }

    /** With the components beside it, which it refers to. */
    private Schema schema(JsonNode schema) {
        var whole = ((ObjectNode) schema.deepCopy());
        whole.set("components", contract.document().path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole);
    }
}
