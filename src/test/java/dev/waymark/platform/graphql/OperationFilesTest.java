package dev.waymark.platform.graphql;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that cannot be what was meant end the start. */
class OperationFilesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [] | not an object of operations
                    {"a": 1, | not an object of operations
                    {"a": {"b": "c"}} | not an object of operations
                    {"sha256:00": "{ __typename }"} | is not the SHA-256
                    """)
    void a_file_that_is_none_is_refused(String content, String reason, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.json"), content);

        assertThat(refusal(folder), containsString(reason));
    }

    @Test
    void one_id_for_two_documents_is_refused(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.json"), "{\"1\": \"{ a }\"}");
        Files.writeString(folder.resolve("b.json"), "{\"1\": \"{ b }\"}");

        assertThat(refusal(folder), containsString("1 is another document than before"));
    }

    @Test
    void a_file_that_is_not_there_is_refused(@TempDir Path folder) {
        assertThat(refusal(folder.resolve("none.json")), containsString("cannot be read"));
    }

    @Test
    void the_same_document_may_be_in_several_files(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.json"), "{\"1\": \"{ a }\"}");
        Files.writeString(folder.resolve("b.json"), "{\"1\": \"{ a }\", \"2\": \"{ a }\"}");

        assertEquals(4, OperationFiles.read(List.of(folder), new ObjectMapper()).size());
    }

    private static String refusal(Path files) {
        var refusal = assertThrows(
                IllegalStateException.class, () -> OperationFiles.read(List.of(files), new ObjectMapper()));
        return String.valueOf(refusal.getMessage());
    }
}
