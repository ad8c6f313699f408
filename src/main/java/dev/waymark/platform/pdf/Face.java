package dev.waymark.platform.pdf;

import static java.util.Objects.requireNonNull;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * A typeface, within a document that embeds only the glyphs that are used, or for a picture. Lengths are in thousandths of the font
 * size.
 */
final class Face {

    private static final int ASCII = 128;

    private final TrueTypeFont outlines;
    private final CmapLookup glyphs;
    private final Kerning kerning;
    private final float scale;
    private final @Nullable PDType0Font font;

    /** Caches pairs of ASCII characters; NaN means that a pair was not looked up yet. */
    private final float[] kerns = new float[ASCII * ASCII];

    /** @param document null if the face is drawn */
    Face(@Nullable PDDocument document, Typeface typeface) {
        Arrays.fill(kerns, Float.NaN);
        try {
            outlines = new TTFParser().parse(new RandomAccessReadBuffer(typeface.bytes()));
            // Substitutions would change widths, which are measured character by character.
            outlines.setEnableGsub(false);
            glyphs = outlines.getUnicodeCmapLookup();
            kerning = typeface.isForText() ? Kerning.of(typeface, outlines) : Kerning.NONE;
            scale = 1000f / outlines.getUnitsPerEm();
            font = document == null ? null : embedded(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDType0Font embedded(PDDocument document) throws IOException {
        document.registerTrueTypeFontForClosing(outlines);
        return PDType0Font.load(document, outlines, true);
    }

    PDType0Font font() {
        return requireNonNull(font);
    }

    /** A character's shape at a place; a blank has an empty one. */
    Shape outline(int codePoint, float size, float x, float baseline) {
        try {
            var glyph = outlines.getGlyph().getGlyph(glyphs.getGlyphId(codePoint));
            var path = glyph == null ? new Path2D.Float() : glyph.getPath();
            double scaled = size * scale / 1000;
            return new AffineTransform(scaled, 0, 0, -scaled, x, baseline).createTransformedShape(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    float advance(int codePoint) {
        try {
            return outlines.getAdvanceWidth(glyphs.getGlyphId(codePoint)) * scale;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The space to add between two characters. */
    float kern(int left, int right) {
        if (left >= ASCII || right >= ASCII) {
            return search(left, right);
        }
        int pair = left * ASCII + right;
        if (Float.isNaN(kerns[pair])) {
            kerns[pair] = search(left, right);
        }
        return kerns[pair];
    }

    private float search(int left, int right) {
        return kerning.between(glyphs.getGlyphId(left), glyphs.getGlyphId(right)) * scale;
    }
}
