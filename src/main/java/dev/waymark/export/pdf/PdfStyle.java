package dev.waymark.export.pdf;

import dev.waymark.platform.pdf.Color;
import dev.waymark.platform.pdf.FontVariant;
import dev.waymark.platform.pdf.TextStyle;

/**
 * The looks of PDF checklists: one type family, two weights and few sizes. All text is dark enough to be printed
 * without colour.
 */
final class PdfStyle {

    static final Color INK = Color.of(0x1A1E23);
    static final Color QUIET = Color.of(0x565F69);
    static final Color FAINT = Color.of(0xC5CBD1);
    static final Color ACCENT = Color.of(0x0A5A6B);

    static final TextStyle TITLE = new TextStyle(32, 37, FontVariant.STRONG, INK);
    static final TextStyle STAGE = new TextStyle(23, 27.5f, FontVariant.STRONG, INK);
    static final TextStyle CONTENTS = new TextStyle(23, 27.5f, FontVariant.STRONG, INK);
    static final TextStyle GROUP = new TextStyle(12.5f, 16, FontVariant.STRONG, INK);
    static final TextStyle STEP = new TextStyle(11, 14.5f, FontVariant.STRONG, INK);
    static final TextStyle STEP_LINK = new TextStyle(11, 14.5f, FontVariant.STRONG, ACCENT);
    static final TextStyle LEAD = new TextStyle(13, 19, FontVariant.REGULAR, QUIET);
    static final TextStyle STAGE_SUMMARY = new TextStyle(11, 15.5f, FontVariant.REGULAR, QUIET);
    static final TextStyle TEXT = new TextStyle(9.8f, 13.6f, FontVariant.REGULAR, INK);
    static final TextStyle TEXT_STRONG = new TextStyle(9.8f, 13.6f, FontVariant.STRONG, INK);
    static final TextStyle LINK = new TextStyle(9.5f, 13.4f, FontVariant.REGULAR, ACCENT);
    static final TextStyle META = new TextStyle(9, 13, FontVariant.REGULAR, QUIET);
    static final TextStyle SMALL = new TextStyle(8.5f, 11, FontVariant.REGULAR, QUIET);
    static final TextStyle NUMBER = new TextStyle(11.5f, 15, FontVariant.STRONG, ACCENT);
    static final TextStyle ENTRY = new TextStyle(11.5f, 15, FontVariant.STRONG, INK);
    static final TextStyle PAGE_NUMBER = new TextStyle(11.5f, 15, FontVariant.REGULAR, INK);

    /**
     * For a label in capitals above its text. With more space between the letters, screen readers would spell the label
     * out.
     */
    static final TextStyle OVERLINE = new TextStyle(8, 11, FontVariant.STRONG, ACCENT, 0.7f);

    static final TextStyle LABEL = new TextStyle(6.8f, 9, FontVariant.STRONG, INK, 0.55f);
    static final TextStyle LABEL_QUIET = new TextStyle(6.8f, 9, FontVariant.STRONG, QUIET, 0.55f);

    static final float BOX = 11.5f;

    private PdfStyle() {}
}
