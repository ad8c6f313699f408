package dev.waymark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The OpenAPI document that is committed. */
public record CommittedContract(JsonNode document) {

    public static final Path FILE = Path.of("src", "main", "contract", "openapi.yaml");

    public static CommittedContract read() {
        return read(FILE);
    }

    public static CommittedContract read(Path file) {
        try {
            return new CommittedContract(new YAMLMapper().readTree(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a request sends or an answer holds; the status is empty for requests. */
    public record Body(String where, String status, String mediaType, JsonNode content) {}

    public record Operation(CommittedContract contract, String method, String path, JsonNode definition) {

        public String id() {
            return definition.path("operationId").asText();
        }

        public Stream<Body> bodies() {
            var asked = bodies("", definition.path("requestBody"));
            var answered = definition
                    .path("responses")
                    .propertyStream()
                    .flatMap(response -> bodies(response.getKey(), contract.resolve(response.getValue())));
            return Stream.concat(asked, answered);
        }

        private Stream<Body> bodies(String status, JsonNode holder) {
            return holder.path("content")
                    .propertyStream()
                    .map(content -> new Body(id() + " " + status, status, content.getKey(), content.getValue()));
        }
    }

    public Stream<Operation> operations() {
        return document.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(member -> member.getValue().has("operationId"))
                        .map(member -> new Operation(this, member.getKey(), path.getKey(), member.getValue())));
    }

    /** What a reference leads to; anything else is itself. */
    public JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }
}
