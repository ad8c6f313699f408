package dev.waymark.platform.pdf;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A typeface whose file is read once, and shared by all documents and pictures at the same time. Its tables are complete
 * and do not change any more. Lengths are in thousandths of the font size.
 */
final class ParsedFace {

    private static final Map<Typeface, ParsedFace> READ = new EnumMap<>(Typeface.class);
    private static final int ASCII = 128;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final Kerning kerning;
    private final float scale;

    /** Caches pairs of ASCII characters; NaN means that a pair was not looked up yet. */
    private final float[] kerns = new float[ASCII * ASCII];

    private ParsedFace(Typeface typeface) throws IOException {
        this.font = new TTFParser().parse(new RandomAccessReadBuffer(typeface.bytes()));
        // Substitutions would change widths, which are measured character by character.
        font.setEnableGsub(false);
        this.glyphs = font.getUnicodeCmapLookup();
        this.kerning = typeface.isForText() ? Kerning.of(font) : Kerning.NONE;
        this.scale = 1000f / font.getUnitsPerEm();
        Arrays.fill(kerns, Float.NaN);
    }

    static ParsedFace of(Typeface typeface) {
        synchronized (READ) {
            return READ.computeIfAbsent(typeface, ParsedFace::read);
        }
    }

    private static ParsedFace read(Typeface typeface) {
        try {
            return new ParsedFace(typeface);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To embed a subset of it; whoever gets it must not close it. */
    TrueTypeFont font() {
        return font;
    }

    boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    float advance(int codePoint) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) * scale;
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

    /** A character's shape in units of the font; a blank has an empty one. By one thread, since composed ones are resolved. */
    synchronized Path2D shape(int codePoint) {
        try {
            var glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(codePoint));
            return glyph == null ? new Path2D.Float() : glyph.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How large a unit of a shape is in a font of this size. */
    double unit(float size) {
        return (double) size * scale / 1000;
    }
}
