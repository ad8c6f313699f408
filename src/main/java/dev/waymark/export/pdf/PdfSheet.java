package dev.waymark.export.pdf;

import dev.waymark.export.checklist.ExportOptions.Paper;

/** The size and the margins of a page. Lengths are in points, heights are from the bottom. */
record PdfSheet(float width, float height) {

    private static final float LEFT = 72;
    private static final float RIGHT = 60;
    private static final float TOP = 86;
    private static final float BOTTOM = 74;

    static PdfSheet of(Paper paper) {
        return switch (paper) {
            case A4 -> new PdfSheet(595.28f, 841.89f);
            case LETTER -> new PdfSheet(612, 792);
        };
    }

    float left() {
        return LEFT;
    }

    float right() {
        return width - RIGHT;
    }

    float measure() {
        return right() - left();
    }

    float top() {
        return height - TOP;
    }

    float bottom() {
        return BOTTOM;
    }

    float depth() {
        return top() - bottom();
    }

    /** The baseline of the running head. */
    float head() {
        return height - 50;
    }

    /** The baseline of the page number. */
    float foot() {
        return 42;
    }
}
