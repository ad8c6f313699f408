package dev.waymark.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.CommittedContract;
import dev.waymark.CommittedContract.Operation;
import dev.waymark.platform.openapi.PathTemplate;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What answers can have by the OpenAPI document, and what of it those that REST-assured gets have had. */
final class SeenMembers implements Filter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Set<String> expected = new TreeSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> types = new HashSet<>();
    private final CommittedContract contract;
    private final List<Operation> operations;

    SeenMembers(CommittedContract contract) {
        this.contract = contract;
        // An address without parameters goes before those with some that it would be one of.
        this.operations = contract.operations()
                .sorted(Comparator.comparing(operation -> operation.path().split("\\{").length))
                .toList();
        operations.forEach(operation -> operation
                .bodies()
                .filter(body -> !body.status().isEmpty() && body.mediaType().endsWith("json"))
                .forEach(body -> find(operation.id(), body.content().path("schema"), null, expected)));
        operations.forEach(operation -> expected.add(operation.id() + "()"));
    }

    Set<String> unseen() {
        var unseen = new TreeSet<>(expected);
        unseen.removeAll(seen);
        return unseen;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification expectation,
            FilterContext context) {
        var response = context.next(request, expectation);
        var path = URI.create(request.getURI()).getPath();
        operations.stream()
                .filter(operation -> operation.method().toUpperCase(Locale.ROOT).equals(request.getMethod()))
                .filter(operation ->
                        PathTemplate.pattern(operation.path()).matcher(path).matches())
                .findFirst()
                .ifPresent(operation -> note(operation, response));
        return response;
    }

    private void note(Operation operation, Response response) {
        if (response.statusCode() < 300) {
            seen.add(operation.id() + "()");
        }
        var mediaType = response.contentType().replaceFirst(";.*", "");
        var content = contract.resolve(operation.definition().at("/responses/" + response.statusCode()))
                .path("content")
                .path(mediaType);
        if (mediaType.endsWith("json") && content.has("schema")) {
            try {
                find(operation.id(), content.path("schema"), JSON.readTree(response.asString()), seen);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Finds what a schema says that a value has, or without a value, all that values may have. */
    private void find(String owner, JsonNode schema, @Nullable JsonNode value, Set<String> found) {
        if (schema.has("$ref")) {
            var type = schema.path("$ref").asText().replaceFirst(".*/", "");
            if (value != null || types.add(type)) {
                find(type, contract.resolve(schema), value, found);
            }
            return;
        }
        schema.path("enum")
                .valueStream()
                .filter(option -> value == null || option.equals(value))
                .forEach(option -> found.add(owner + " = " + option.asText()));
        schema.path("properties")
                .propertyStream()
                .filter(member -> value == null || value.hasNonNull(member.getKey()))
                .forEach(member -> {
                    var name = owner + "." + member.getKey();
                    found.add(name);
                    find(name, member.getValue(), value == null ? null : value.path(member.getKey()), found);
                });
        Stream.of("allOf", "oneOf")
                .flatMap(parts -> schema.path(parts).valueStream())
                .forEach(part -> find(owner, part, value, found));
        if (schema.has("items")) {
            (value == null ? Stream.<@Nullable JsonNode>of((JsonNode) null) : value.valueStream())
                    .forEach(element -> find(owner, schema.path("items"), element, found));
        }
    }
}
