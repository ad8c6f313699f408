package dev.waymark.export.picture;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.waymark.export.BuiltInChecklist;
import dev.waymark.export.DrawnChecklist;
import dev.waymark.export.HostileTexts;
import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.ExportOptions;
import dev.waymark.export.checklist.ExportOptions.Paper;
import dev.waymark.export.checklist.ExportOptions.Theme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards, as another program reads them. */
class CardWriterTest {

    private static byte[] png(Checklist checklist) throws IOException {
        var out = new ByteArrayOutputStream();
        new CardWriter().write(checklist, new ExportOptions(Paper.A4, Theme.LIGHT, null, 5), out);
        return out.toByteArray();
    }

    private static BufferedImage card(Checklist checklist) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(png(checklist)));
        assertEquals(1200, image.getWidth());
        assertEquals(630, image.getHeight());
        return image;
    }

    @Test
    void a_card_has_the_size_that_previews_ask_for_and_is_the_same_again() throws IOException {
        card(BuiltInChecklist.withProgress());
        var png = png(BuiltInChecklist.withProgress());
        assertArrayEquals(png, png(BuiltInChecklist.withProgress()));
        assertThat(png.length, lessThan(200_000));
    }

    @Test
    void it_shows_how_far_its_learner_is() throws IOException {
        var begun = card(BuiltInChecklist.withProgress());
        // In the middle of the bar: 23 of 69 are done, 6 begun and 8 skipped.
        assertEquals(0xFF0B7F58, begun.getRGB(64 + 300, 493));
        assertEquals(0xFFD98A1F, begun.getRGB(64 + 400, 493));
        assertEquals(0xFFA9B5BE, begun.getRGB(64 + 500, 493));
        assertEquals(0xFFDBE3EA, begun.getRGB(64 + 900, 493));
        assertEquals(0xFFF3F6F8, card(BuiltInChecklist.withoutProgress()).getRGB(64 + 900, 493));
    }

    @Test
    void what_is_beside_the_margins_stays_empty_whatever_the_texts() throws IOException {
        for (var text : HostileTexts.ALL) {
            var image = card(DrawnChecklist.titled(List.of(text)));
            for (int y = 0; y < 380; y++) {
                for (int x : List.of(0, 20, 1180, 1199)) {
                    assertEquals(0xFFFFFFFF, image.getRGB(x, y), text);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 8, 9, 12, 13, 500})
    void it_has_room_for_any_number_of_stages(int stages) throws IOException {
        var image = card(DrawnChecklist.ofSteps(3 * stages, stages));
        for (int x = 0; x < 1200; x++) {
            assertEquals(0xFFF3F6F8, image.getRGB(x, 625), "below the stages");
        }
    }

    @Test
    void letters_of_all_scripts_are_drawn_as_they_are() throws IOException {
        int square = titlePixels("\u0e01");
        for (var title : List.of("Docker", "高级后端", "مسار", "עברית", "\ud83d\ude80", "∑√")) {
            int drawn = titlePixels(title);
            assertThat(title, drawn, greaterThan(300));
            assertNotEquals(square, drawn, title);
        }
    }

    private static int titlePixels(String title) throws IOException {
        var image = card(DrawnChecklist.titled(List.of(title)));
        int dark = 0;
        for (int y = 110; y < 230; y++) {
            for (int x = 64; x < 900; x++) {
                dark += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return dark;
    }
}
