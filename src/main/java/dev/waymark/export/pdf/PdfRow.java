package dev.waymark.export.pdf;

import dev.waymark.platform.pdf.Line;
import dev.waymark.platform.pdf.PdfPage;
import dev.waymark.platform.pdf.Span;
import dev.waymark.platform.pdf.Tag;
import dev.waymark.platform.pdf.TextStyle;
import dev.waymark.platform.pdf.Typesetter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The smallest unit of the layout. Rows fill pages from the top and are never split.
 *
 * @param before space above it, except at the top of a page
 */
record PdfRow(float before, float height, Drawing drawing) {

    /** The part of a line's height that is above its baseline. */
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

    /** The lines of a text in which code is between backticks; none if it is blank. */
    static List<PdfRow> prose(
            float before, Typesetter typesetter, float width, String text, TextStyle style, float x, Tag parent) {
        return text.isBlank()
                ? List.of()
                : texts(before, typesetter.lines(width, Span.ofProse(text, style)), x, parent.add("P"));
    }

    static float baseline(TextStyle style, float top) {
        return baseline(style.leading(), top);
    }

    private static float baseline(float leading, float top) {
        return top - leading * ABOVE_BASELINE;
    }

    /** Draws something else on the same row, later in the reading order. */
    PdfRow followedBy(Drawing more) {
        return new PdfRow(before, height, (page, top) -> {
            drawing.draw(page, top);
            more.draw(page, top);
        });
    }

    /** Draws something else on the same row, earlier in the reading order. */
    PdfRow precededBy(Drawing first) {
        return new PdfRow(before, height, (page, top) -> {
            first.draw(page, top);
            drawing.draw(page, top);
        });
    }

    /**
     * Rows that belong together.
     *
     * @param first how many rows at the beginning have to be on the same page
     * @param headings how many of those are headings
     */
    record Block(List<PdfRow> rows, int first, int headings) {

        /** A block that is never split. */
        static Block whole(List<PdfRow> rows) {
            return new Block(rows, rows.size(), 0);
        }

        /** Puts a heading above a block, on the same page as the block's beginning. */
        static Block under(List<PdfRow> heading, Block block) {
            var all = new ArrayList<>(heading);
            all.addAll(block.rows);
            return new Block(all, heading.size() + block.first, heading.size() + block.headings);
        }
    }
}
