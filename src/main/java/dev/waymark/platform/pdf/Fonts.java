package dev.waymark.platform.pdf;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The faces of a document or a picture, loaded when they are first needed. */
final class Fonts {

    /** An empty square, shown for characters that no face has. */
    static final char UNKNOWN = '\u25A1';

    private final @Nullable PDDocument document;
    private final Map<Typeface, Face> faces = new EnumMap<>(Typeface.class);
    private final Map<FontVariant, Map<Integer, Face>> found = new EnumMap<>(FontVariant.class);

    /** To measure and to draw. */
    Fonts() {
        this.document = null;
    }

    /** To write a document with. */
    Fonts(PDDocument document) {
        this.document = document;
    }

    /** The first face that has the character; if none does, one that has the {@link #UNKNOWN} square. */
    Face of(int codePoint, FontVariant variant) {
        return found.computeIfAbsent(variant, key -> new HashMap<>())
                .computeIfAbsent(codePoint, key -> search(key, variant));
    }

    private Face search(int codePoint, FontVariant variant) {
        return Typeface.candidates(codePoint, variant).stream()
                .map(this::face)
                .filter(face -> face.has(codePoint))
                .findFirst()
                .orElseGet(() -> face(Typeface.TEXT));
    }

    private Face face(Typeface typeface) {
        return faces.computeIfAbsent(typeface, key -> new Face(document, key));
    }
}
