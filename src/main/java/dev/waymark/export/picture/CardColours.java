package dev.waymark.export.picture;

import dev.waymark.export.checklist.ExportOptions.Theme;
import dev.waymark.platform.pdf.Color;

/** The colours of a card. */
record CardColours(
        Color ground,
        Color band,
        Color rim,
        Color text,
        Color quiet,
        Color accent,
        Color done,
        Color learning,
        Color skipped) {

    private static final CardColours LIGHT =
            of(0xFFFFFF, 0xF3F6F8, 0xDBE3EA, 0x17242F, 0x566777, 0x0B6B5D, 0x0B7F58, 0xD98A1F, 0xA9B5BE);

    private static final CardColours DARK =
            of(0x0E151C, 0x151F28, 0x2C3B4A, 0xE9EFF5, 0x9CADBC, 0x6FD6BF, 0x4FCF9F, 0xF3B65F, 0x5F6E7B);

    /** A picture of pixels cannot follow the reader's setting. */
    static CardColours of(Theme theme) {
        return theme == Theme.DARK ? DARK : LIGHT;
    }

    private static CardColours of(
            int ground, int band, int rim, int text, int quiet, int accent, int done, int learning, int skipped) {
        return new CardColours(
                Color.of(ground),
                Color.of(band),
                Color.of(rim),
                Color.of(text),
                Color.of(quiet),
                Color.of(accent),
                Color.of(done),
                Color.of(learning),
                Color.of(skipped));
    }
}
