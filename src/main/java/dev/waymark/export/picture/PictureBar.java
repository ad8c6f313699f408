package dev.waymark.export.picture;

import dev.waymark.progress.enrolment.Tally;
import java.io.IOException;
import java.util.List;

/** A progress bar of what is done, begun and skipped. */
final class PictureBar {

    private PictureBar() {}

    static void draw(Tally counts, int x, int y, int width, int height, Svg svg) throws IOException {
        svg.rect("track", x, y, width, height, height / 2);
        int at = x;
        for (var part : List.of(
                new Part("bd", counts.done()), new Part("bl", counts.learning()), new Part("bs", counts.skipped()))) {
            // At least as wide as high, because of the round ends.
            int wide = part.number == 0
                    ? 0
                    : Math.max(height, (int) ((long) width * part.number / Math.max(1, counts.total())));
            if (wide > 0) {
                svg.rect(part.name, Math.min(at, x + width - wide), y, wide, height, height / 2);
                at += wide + 1;
            }
        }
    }

    private record Part(String name, int number) {}
}
