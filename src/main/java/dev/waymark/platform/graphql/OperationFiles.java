package dev.waymark.platform.graphql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.secret.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads documents by their ids from files that GraphQL Code Generator and Relay's compiler write: an object with the ids
 * as names. Each document can also be named by its SHA-256, with or without the prefix. A file that cannot be read stops
 * the application from starting.
 */
final class OperationFiles {

    private static final String SHA_256 = "sha256:";

    private final ObjectMapper json;
    private final Map<String, String> documents = new LinkedHashMap<>();

    private OperationFiles(ObjectMapper json) {
        this.json = json;
    }

    static Map<String, String> read(List<Path> filesAndFolders, ObjectMapper json) {
        var files = new OperationFiles(json);
        filesAndFolders.forEach(files::readAll);
        return Map.copyOf(files.documents);
    }

    private void readAll(Path fileOrFolder) {
        try (var inside = Files.isDirectory(fileOrFolder) ? Files.list(fileOrFolder) : null) {
            var files = inside == null
                    ? List.of(fileOrFolder)
                    : inside.filter(file -> file.toString().endsWith(".json")).toList();
            for (var file : files) {
                readOne(file);
            }
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The registered operations in %s cannot be read".formatted(fileOrFolder), e);
        }
    }

    private void readOne(Path file) throws IOException {
        try {
            json.readValue(Files.readString(file), new TypeReference<Map<String, String>>() {})
                    .forEach((id, document) -> register(id, document, file));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "%s is not an object of operations by their ids: %s".formatted(file, e.getOriginalMessage()), e);
        }
    }

    private void register(String id, String document, Path file) {
        var hash = HexFormat.of().formatHex(Sha256.of(document.getBytes(StandardCharsets.UTF_8)));
        if (id.startsWith(SHA_256) && !id.equals(SHA_256 + hash)) {
            throw new IllegalStateException("In %s, %s is not the SHA-256 of its document".formatted(file, id));
        }
        for (var name : List.of(id, hash, SHA_256 + hash)) {
            var other = documents.put(name, document);
            if (other != null && !other.equals(document)) {
                throw new IllegalStateException("In %s, %s is another document than before".formatted(file, name));
            }
        }
    }
}
