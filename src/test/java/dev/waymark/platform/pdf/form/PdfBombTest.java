package dev.waymark.platform.pdf.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.waymark.platform.pdf.form.UnreadablePdf.Reason;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Small files that would become large ones. */
class PdfBombTest {

    private static final int LARGE = 200_000_000;

    @Test
    void an_object_stream_that_never_ends_is_refused() {
        var bomb = PdfBomb.zipped("5 0 " + "[]".repeat(1000), LARGE);
        assertThat(refused(PdfBomb.file("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", bomb)), is(Reason.OVERSIZED));
    }

    @Test
    void small_objects_without_end_are_refused() {
        var bomb = PdfBomb.zipped("5 0 [" + "[]".repeat(8_000_000), 16_000_005);
        assertThat(refused(PdfBomb.file("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", bomb)), is(Reason.OVERSIZED));
    }

    @Test
    void a_deflation_in_a_deflation_is_not_unpacked() {
        var bomb = PdfBomb.zipped(new String(PdfBomb.zipped("", LARGE), ISO_8859_1), 0);
        var file = PdfBomb.file("/Type/ObjStm/N 1/First 4/Filter[/FlateDecode/FlateDecode]", bomb);
        assertThat(refused(file), is(Reason.BROKEN));
    }

    @Test
    void rows_as_wide_as_memory_are_not_unpacked() {
        var file = PdfBomb.file(
                "/Type/ObjStm/N 1/First 4/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2000000000>>",
                PdfBomb.zipped("5 0 <<>>", 0));
        assertThat(refused(file), is(Reason.BROKEN));
    }

    @Test
    void a_table_of_empty_rows_is_refused() {
        var table =
                "1 0 obj<</Type/XRef/Size 9/Root 1 0 R/W[0 0 0]/Index[0 2000000000]/Length 1>>stream\nx\nendstream endobj\n";
        var file = "%PDF-1.7\n" + table + "startxref\n9\n%%EOF";
        assertThat(refused(file.getBytes(ISO_8859_1)), is(Reason.OVERSIZED));
    }

    @Test
    void brackets_without_end_are_refused() {
        var file = "%PDF-1.7\n1 0 obj" + "[".repeat(1_000_000)
                + "endobj\nxref\n0 2\n0000000000 65535 f \n0000000009 00000 n \n"
                + "trailer<</Size 2/Root 1 0 R>>\nstartxref\n1000024\n%%EOF";
        assertThat(refused(file.getBytes(ISO_8859_1)), is(Reason.BROKEN));
    }

    private static Reason refused(byte[] file) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThrows(UnreadablePdf.class, () -> FilledForm.checkBoxes(file))
                        .reason());
    }
}
