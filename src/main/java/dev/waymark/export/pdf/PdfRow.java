package dev.waymark.export.pdf;

import dev.waymark.platform.pdf.Line;
import dev.waymark.platform.pdf.PdfPage;
import dev.waymark.platform.pdf.Tag;
import dev.waymark.platform.pdf.TextStyle;
import java.io.IOException;
import java.util.List;

/**
 * What a page is filled with from the top, never parted itself.
 *
 * @param before space above it, except at a page's top
 */
record PdfRow(float before, float height, Drawing drawing) {

    /** Of a line's height, above its baseline. */
    private static final float ABOVE_BASELINE = 0.77f;

    interface Drawing {
        void draw(PdfPage page, float top) throws IOException;
    }

    static PdfRow text(float before, Line line, float x, Tag tag) {
        return new PdfRow(
                before, line.leading(), (page, top) -> page.text(line, x, baseline(line.leading(), top), tag));
    }

    static List<PdfRow> texts(float before, List<Line> lines, float x, Tag tag) {
        return lines.stream()
                .map(line -> text(line == lines.getFirst() ? before : 0, line, x, tag))
                .toList();
    }

    static float baseline(TextStyle style, float top) {
        return baseline(style.leading(), top);
    }

    private static float baseline(float leading, float top) {
        return top - leading * ABOVE_BASELINE;
    }

    /** Something else is drawn on the same row, later. */
    PdfRow and(Drawing more) {
        return new PdfRow(before, height, (page, top) -> {
            drawing.draw(page, top);
            more.draw(page, top);
        });
    }

    /** Something else is drawn on the same row, and read out, before. */
    PdfRow after(Drawing first) {
        return new PdfRow(before, height, (page, top) -> {
            first.draw(page, top);
            drawing.draw(page, top);
        });
    }
}
