package dev.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** What generators of clients stumble over, although OpenAPI 3.1 allows it, is not in the contract. */
class ContractFormTest {

    /** Their values are data, in which any name may stand. */
    private static final Set<String> DATA = Set.of("example", "examples", "enum", "default");

    private final CommittedContract contract = CommittedContract.read();

    @Test
    void a_reference_has_nothing_beside_it() {
        assertEquals(List.of(), found((place, node) -> node.path("$ref").isTextual() && node.size() > 1));
    }

    @Test
    void a_schema_has_one_type_and_no_null() {
        assertEquals(
                List.of(),
                found((place, node) -> node.path("type").isArray()
                        || node.path("type").asText().equals("null")));
    }

    @Test
    void a_form_is_the_first_of_the_bodies_that_an_operation_takes() {
        assertEquals(List.of(), found((place, node) -> {
            var types = new ArrayList<String>();
            node.at("/requestBody/content").fieldNames().forEachRemaining(types::add);
            return types.indexOf("multipart/form-data") > 0;
        }));
    }

    @Test
    void times_and_dates_are_formats_of_texts() {
        assertEquals(
                List.of(), found((place, node) -> node.path("$ref").asText().matches(".*/(Instant|Local.*)")));
    }

    @Test
    void bytes_have_no_length_of_a_text() {
        assertEquals(
                List.of(),
                found((place, node) -> node.path("format").asText().equals("binary") && node.has("maxLength")));
    }

    @Test
    void every_schema_is_used() {
        var used = new TreeSet<String>();
        walk(
                "",
                contract.document(),
                (place, node) -> used.add(node.path("$ref").asText()));
        contract.document()
                .at("/components/schemas")
                .fieldNames()
                .forEachRemaining(name -> assertEquals(true, used.contains("#/components/schemas/" + name), name));
    }

    @Test
    void the_types_of_problems_are_an_open_enumeration_of_all_that_the_code_has() {
        var type = contract.document().at("/components/schemas/ProblemType");

        assertEquals("string", type.path("type").asText());
        assertEquals(
                ThrownProblems.byCode().keySet().stream()
                        .map(code -> "/problems/" + code)
                        .toList(),
                type.path("x-extensible-enum")
                        .valueStream()
                        .map(JsonNode::asText)
                        .toList());
    }

    private List<String> found(BiPredicate<String, JsonNode> search) {
        var places = new ArrayList<String>();
        walk("", contract.document(), (place, node) -> {
            if (search.test(place, node)) {
                places.add(place);
            }
        });
        return places;
    }

    private static void walk(String place, JsonNode node, BiConsumer<String, JsonNode> visitor) {
        if (node instanceof ObjectNode object) {
            visitor.accept(place, object);
        }
        // Members of an object may have any name, those of data among them.
        boolean names = place.endsWith("/properties");
        node.propertyStream()
                .filter(member -> names || !DATA.contains(member.getKey()))
                .forEach(member -> walk(place + "/" + member.getKey(), member.getValue(), visitor));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(place + "/" + i, node.path(i), visitor);
            }
        }
    }
}
