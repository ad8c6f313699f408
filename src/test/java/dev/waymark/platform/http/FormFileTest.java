package dev.waymark.platform.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import dev.waymark.platform.problem.HttpProblem.BadRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormFileTest {

    private static final String TYPE = "multipart/form-data; boundary=edge";
    private static final String FORM = """
            --edge\r
            Content-Disposition: form-data; name="file"; filename="ticks.pdf"\r
            Content-Type: application/pdf; a=b\r
            \r
            %s\r
            --edge--\r
            """;

    private static FormFile read(String form) {
        return FormFile.of(TYPE, form.getBytes(ISO_8859_1));
    }

    @Test
    void a_file_comes_out_as_it_went_in() {
        qt().forAll(integers().between(0, 255), integers().between(0, 200_000)).checkAssert((value, length) -> {
            var content = String.valueOf((char) (int) value).repeat(length);
            assertArrayEquals(
                    content.getBytes(ISO_8859_1), read(FORM.formatted(content)).bytes());
        });
        assertEquals("application/pdf", read(FORM.formatted("x")).mediaType());
    }

    @Test
    void whatever_is_wrong_with_a_form_is_told() {
        for (var form : List.of(
                "",
                "--edge--\r\n",
                FORM.replace("name=\"file\"", "name=\"other\""),
                FORM.replace("; filename=\"ticks.pdf\"", ""),
                FORM.replace("--edge--\r\n", ""),
                FORM.replace("--edge--", "--edgf--"),
                FORM.replace("--edge--", FORM.strip()),
                "--edge\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n".repeat(5_000))) {
            assertThrows(BadRequest.class, () -> read(form), form);
        }
        assertThrows(BadRequest.class, () -> FormFile.of("multipart/form-data", FORM.getBytes(ISO_8859_1)));
    }

    /** Whatever the bytes are it is a form or not, and no accident. */
    @Test
    void a_form_with_one_byte_changed_is_one_or_none() {
        qt().withExamples(5_000)
                .forAll(integers().between(0, FORM.length() - 1), integers().between(0, 255))
                .check((place, value) -> {
                    try {
                        read(FORM.substring(0, place) + (char) (int) value + FORM.substring(place + 1));
                        return true;
                    } catch (BadRequest e) {
                        return true;
                    }
                });
    }
}
