package dev.waymark.platform.pdf;

import dev.waymark.platform.pdf.Line.Run;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A rectangle, positioned by its lower left corner. */
public record Box(float x, float y, float width, float height) {

    static Box around(float x, float baseline, Run first, Run last) {
        float size = first.span().style().size();
        return new Box(x + first.x(), baseline - size * 0.3f, last.x() + last.width() - first.x(), size * 1.2f);
    }

    /** Rounded to a tenth of a point, which is precise enough for clicks. */
    PDRectangle rectangle() {
        return new PDRectangle(tenths(x), tenths(y), tenths(width), tenths(height));
    }

    private static float tenths(float length) {
        return Math.round(length * 10) / 10f;
    }
}
