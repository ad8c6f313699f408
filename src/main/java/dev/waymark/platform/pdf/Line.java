package dev.waymark.platform.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of text that has been set: its runs from left to right.
 *
 * @param leading from the baseline before to this line's
 */
public record Line(List<Run> runs, float width, float leading) {

    /**
     * What is shown in one face.
     *
     * @param shown in the order of sight, joined and mirrored
     * @param rightToLeft whether it is shown in reverse
     * @param meant what is read out and copied, where the shown does not tell
     * @param x from the line's start
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
