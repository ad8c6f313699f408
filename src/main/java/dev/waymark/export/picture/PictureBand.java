package dev.waymark.export.picture;

import dev.waymark.export.checklist.Checklist.Section;
import dev.waymark.export.checklist.Labels;
import java.io.IOException;

/** The band of a stage: its background and its heading. */
final class PictureBand {

    private static final int BAR = 100;

    private PictureBand() {}

    static void ground(int y, int height, Svg svg) throws IOException {
        int width = PictureLayout.WIDTH - 2 * PictureLayout.MARGIN - 1;
        var left = PictureLayout.MARGIN + ".5";
        svg.rect("band", left, y + ".5", width, height - 1, 12);
    }

    static String name(int number, Section section) {
        return "Stage %s: %s".formatted(number, section.displayTitle());
    }

    static void head(int number, Section section, int y, boolean withProgress, Svg svg) throws IOException {
        svg.empty("circle", "class", "no", "cx", PictureHead.LEFT + 12, "cy", y + 28, "r", "12");
        svg.text("text", String.valueOf(number), "class", "non", "x", PictureHead.LEFT + 12, "y", y + 33);
        var title = TextFit.lines(section.displayTitle(), 32, 1);
        svg.begin("text", "class", "h2", "x", PictureHead.LEFT + 34, "y", y + 34);
        svg.words(String.join("", title));
        if (!section.isNamedAfterLevel()) {
            svg.text("tspan", Labels.lowercase(section.level()), "class", "q lv", "dx", "10");
        }
        svg.end();
        var counts = section.counts();
        var said =
                withProgress ? counts.done() + " / " + counts.total() : Labels.count(counts.total(), "step", "steps");
        int end = withProgress ? PictureHead.RIGHT - BAR - 12 : PictureHead.RIGHT;
        svg.text("text", said, "class", "q end", "x", end, "y", y + 33);
        if (withProgress) {
            PictureBar.draw(counts, PictureHead.RIGHT - BAR, y + 25, BAR, 6, svg);
        }
    }
}
