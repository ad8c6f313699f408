package dev.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.Changed;

/**
 * Who has built on the last release still can: today's OpenAPI document breaks nothing of {@code contract/released}. The
 * GraphQL schemas are compared by graphql-inspector, in src/test/clients.
 */
class ReleasedContractTest {

    private static final Path RELEASED = Path.of("src", "main", "contract", "released", "openapi.yaml");

    private final JsonNode released = CommittedContract.read(RELEASED).document();

    @Test
    void nothing_of_the_last_release_is_broken() {
        assertEquals(
                List.of(), breaks(released, CommittedContract.read().document()), "docs/frontends.md says what breaks");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void what_breaks_clients_is_noticed(String name, Consumer<JsonNode> change) {
        var changed = released.deepCopy();
        change.accept(changed);
        assertFalse(changed.equals(released), "The contract has what is changed");

        assertFalse(breaks(released, changed).isEmpty());
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("an operation is gone", "/paths", paths -> paths.remove("/api/v1/search")),
                change(
                        "a member has another type",
                        "/components/schemas/PageInfo/properties/limit",
                        limit -> limit.put("type", "string")),
                change("a member is gone", "/components/schemas/Topic/properties", topic -> topic.remove("title")),
                change("a member may be missing", "/components/schemas/Topic", topic -> topic.remove("required")),
                change(
                        "a member is asked for",
                        "/components/schemas/NoteText",
                        note -> note.putArray("required").add("text")),
                change(
                        "a value is not taken any more",
                        "/components/schemas/ProgressStatus",
                        status -> ((ArrayNode) status.path("enum")).remove(3)),
                change(
                        "an answer has a value that nobody knows",
                        "/components/schemas/Outcome",
                        outcome -> outcome.withArray("enum").add("POSTPONED")),
                change(
                        "a parameter is asked for",
                        "/paths/~1api~1v1~1topics/get/parameters/1",
                        parameter -> parameter.put("required", true)),
                change(
                        "a token is asked for",
                        "/paths/~1api~1v1~1topics/get",
                        list -> list.putArray("security").addObject().putArray("AccessToken")));
    }

    private static Arguments change(String name, String pointer, Consumer<ObjectNode> change) {
        return arguments(name, (Consumer<JsonNode>) contract -> change.accept((ObjectNode) contract.at(pointer)));
    }

    private static List<String> breaks(JsonNode released, JsonNode present) {
        var difference = OpenApiCompare.fromContents(comparable(released), comparable(present));
        var gone = difference.getMissingEndpoints().stream().map(endpoint -> "gone: " + endpoint);
        var changed = difference.getChangedOperations().stream()
                .filter(Changed::isIncompatible)
                .map(operation -> "changed: " + operation.getHttpMethod() + " " + operation.getPathUrl());
        return Stream.of(gone, changed, closed(released, present))
                .flatMap(Function.identity())
                .toList();
    }

    /** What was for everybody and asks for a token now, which openapi-diff lets pass. */
    private static Stream<String> closed(JsonNode released, JsonNode present) {
        var open = new CommittedContract(released)
                .operations()
                .filter(ReleasedContractTest::isOpen)
                .map(CommittedContract.Operation::id)
                .toList();
        return new CommittedContract(present)
                .operations()
                .filter(operation -> open.contains(operation.id()) && !isOpen(operation))
                .map(operation -> "closed: " + operation.id());
    }

    private static boolean isOpen(CommittedContract.Operation operation) {
        var ways = operation.definition().path("security");
        return ways.isEmpty() || ways.valueStream().anyMatch(JsonNode::isEmpty);
    }

    /** Of 3.1, openapi-diff does not read the types: nothing that is used here is other than in 3.0. */
    private static String comparable(JsonNode contract) {
        return ((ObjectNode) contract.deepCopy()).put("openapi", "3.0.3").toString();
    }
}
