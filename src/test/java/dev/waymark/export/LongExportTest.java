package dev.waymark.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.export.picture.PictureWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** Exports of any length: what is written leaves at once, and is the same each time. */
class LongExportTest {

    @Test
    void every_format_writes_in_pieces_and_leaves_the_stream_open() throws IOException {
        var checklist = DrawnChecklist.ofSteps(5_000, 40);
        for (var writer : Exported.WRITERS) {
            var out = new Counting();
            writer.write(checklist, DrawnChecklist.OPTIONS, out);
            assertTrue(out.largest <= 64 << 10, () -> writer.getClass().getSimpleName() + " held back " + out.largest);
            assertEquals(0, out.closed, () -> writer.getClass().getSimpleName() + " closed what is not its own");
        }
    }

    /** Also those of the machine: Arabic digits, a Turkish i, another day. */
    @Test
    void the_same_checklist_gives_the_same_bytes_whatever_the_machine_speaks() {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        for (var writer : Exported.WRITERS) {
            var here = Exported.bytes(writer, BuiltInChecklist.withProgress());
            try {
                for (var language : List.of("ar-EG-u-nu-arab", "tr-TR", "hi-IN-u-nu-deva")) {
                    Locale.setDefault(Locale.forLanguageTag(language));
                    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                    assertArrayEquals(here, Exported.bytes(writer, BuiltInChecklist.withProgress()), language);
                }
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }
    }

    @Test
    void a_picture_of_120_steps_is_small_enough_for_a_readme() {
        assertTrue(Exported.bytes(new PictureWriter(), DrawnChecklist.ofSteps(120, 6)).length < 60_000);
        assertTrue(Exported.bytes(new PictureWriter(), BuiltInChecklist.withProgress()).length < 60_000);
    }

    @Test
    void a_picture_of_very_many_steps_is_an_overview() {
        for (int stages : new int[] {1, 6, 40, 5_000}) {
            int size = Exported.bytes(new PictureWriter(), DrawnChecklist.ofSteps(5_000, stages)).length;
            assertTrue(size < 120_000, () -> stages + " stages: " + size);
        }
    }

    @Test
    void an_empty_checklist_has_a_form_in_every_format() {
        for (var writer : Exported.WRITERS) {
            assertTrue(Exported.bytes(writer, DrawnChecklist.ofSteps(0, 0)).length > 0);
            assertTrue(Exported.bytes(writer, DrawnChecklist.ofSteps(0, 2)).length > 0);
        }
    }

    private static final class Counting extends OutputStream {

        private int largest;
        private int closed;

        @Override
        public void write(int b) {
            largest = Math.max(largest, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            largest = Math.max(largest, length);
        }

        @Override
        public void close() {
            closed++;
        }
    }
}
