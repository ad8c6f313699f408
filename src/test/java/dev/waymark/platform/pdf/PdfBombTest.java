package dev.waymark.platform.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.waymark.platform.problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** Small files that would become large ones. */
class PdfBombTest {

    private static final String CATALOG = "<</Type/Catalog/Pages 2 0 R/AcroForm 5 0 R>>";
    private static final int LARGE = 200_000_000;

    @Test
    void an_object_stream_that_never_ends_is_refused() {
        var bomb = zipped("5 0 " + "[]".repeat(1000), LARGE);
        assertThat(refused(file("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", bomb)), is("oversized-pdf"));
    }

    @Test
    void small_objects_without_end_are_refused() {
        var bomb = zipped("5 0 [" + "[]".repeat(8_000_000), 16_000_005);
        assertThat(refused(file("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", bomb)), is("oversized-pdf"));
    }

    @Test
    void a_deflation_in_a_deflation_is_not_unpacked() {
        var bomb = zipped(new String(zipped("", LARGE), ISO_8859_1), 0);
        var file = file("/Type/ObjStm/N 1/First 4/Filter[/FlateDecode/FlateDecode]", bomb);
        assertThat(refused(file), is("broken-pdf"));
    }

    @Test
    void rows_as_wide_as_memory_are_not_unpacked() {
        var file = file(
                "/Type/ObjStm/N 1/First 4/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2000000000>>",
                zipped("5 0 <<>>", 0));
        assertThat(refused(file), is("broken-pdf"));
    }

    @Test
    void a_table_of_empty_rows_is_refused() {
        var table =
                "1 0 obj<</Type/XRef/Size 9/Root 1 0 R/W[0 0 0]/Index[0 2000000000]/Length 1>>stream\nx\nendstream endobj\n";
        var file = "%PDF-1.7\n" + table + "startxref\n9\n%%EOF";
        assertThat(refused(file.getBytes(ISO_8859_1)), is("oversized-pdf"));
    }

    @Test
    void brackets_without_end_are_refused() {
        var file = "%PDF-1.7\n1 0 obj" + "[".repeat(1_000_000)
                + "endobj\nxref\n0 2\n0000000000 65535 f \n0000000009 00000 n \n"
                + "trailer<</Size 2/Root 1 0 R>>\nstartxref\n1000024\n%%EOF";
        assertThat(refused(file.getBytes(ISO_8859_1)), is("broken-pdf"));
    }

    private static String refused(byte[] file) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThrows(ProblemException.class, () -> FilledForm.checkBoxes(file))
                        .code());
    }

    /** A file whose form is in a packed stream of objects. */
    private static byte[] file(String stream, byte[] packed) {
        var file = new ByteArrayOutputStream();
        add(file, "%PDF-1.7\n1 0 obj" + CATALOG + "endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n");
        int objects = file.size();
        add(file, "3 0 obj<<%s/Length %d>>stream\n".formatted(stream, packed.length));
        file.writeBytes(packed);
        add(file, "\nendstream endobj\n");
        int table = file.size();
        add(file, "4 0 obj<</Type/XRef/Size 500/Root 1 0 R/W[1 4 1]/Index[1 405]/Length 2430>>stream\n");
        var catalog = "%PDF-1.7\n".length();
        row(file, 1, catalog);
        row(file, 1, catalog + ("1 0 obj" + CATALOG + "endobj\n").length());
        row(file, 1, objects);
        row(file, 1, table);
        for (int i = 0; i < 401; i++) {
            row(file, 2, 3);
        }
        add(file, "\nendstream endobj\nstartxref\n%d\n%%%%EOF".formatted(table));
        return file.toByteArray();
    }

    private static void row(ByteArrayOutputStream file, int type, int value) {
        file.writeBytes(new byte[] {
            (byte) type, (byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value, 0
        });
    }

    private static void add(ByteArrayOutputStream file, String text) {
        file.writeBytes(text.getBytes(ISO_8859_1));
    }

    /** @param length that is reached with spaces */
    private static byte[] zipped(String start, int length) {
        var zipped = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(zipped, new Deflater(Deflater.BEST_COMPRESSION))) {
            out.write(start.getBytes(ISO_8859_1));
            var spaces = " ".repeat(100_000).getBytes(ISO_8859_1);
            for (int written = start.length(); written < length; written += spaces.length) {
                out.write(spaces);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }
}
