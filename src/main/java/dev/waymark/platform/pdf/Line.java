package dev.waymark.platform.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of text after layout, with its runs from left to right.
 *
 * @param leading the distance from the previous baseline
 */
public record Line(List<Run> runs, float width, float leading) {

    /**
     * A part of a line in a single face.
     *
     * @param shown the characters in visual order, joined and mirrored
     * @param rightToLeft whether the text runs from right to left
     * @param meant the text to read out and copy, if it differs from the shown characters
     * @param x relative to the beginning of the line
     */
    record Run(
            Span span,
            Face face,
            String shown,
            boolean rightToLeft,
            @Nullable String meant,
            float x,
            float width) {}
}
