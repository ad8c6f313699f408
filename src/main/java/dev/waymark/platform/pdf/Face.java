package dev.waymark.platform.pdf;

import static java.util.Objects.requireNonNull;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * A typeface, within a document that embeds only the glyphs that are used, or for a picture. Lengths are in thousandths of the font
 * size.
 */
final class Face {

    private final ParsedFace parsed;
    private final @Nullable PDType0Font font;

    /** @param document null if the face is drawn */
    Face(@Nullable PDDocument document, Typeface typeface) {
        this.parsed = ParsedFace.of(typeface);
        try {
            this.font = document == null ? null : PDType0Font.load(document, parsed.font(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDType0Font font() {
        return requireNonNull(font);
    }

    /** A character's shape at a place; a blank has an empty one. */
    Shape outline(int codePoint, float size, float x, float baseline) {
        double unit = parsed.unit(size);
        return new AffineTransform(unit, 0, 0, -unit, x, baseline).createTransformedShape(parsed.shape(codePoint));
    }

    boolean has(int codePoint) {
        return parsed.has(codePoint);
    }

    float advance(int codePoint) {
        return parsed.advance(codePoint);
    }

    /** The space to add between two characters. */
    float kern(int left, int right) {
        return parsed.kern(left, right);
    }
}
