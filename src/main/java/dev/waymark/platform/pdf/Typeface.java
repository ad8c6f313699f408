package dev.waymark.platform.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The bundled typefaces, each a file in {@code /fonts}, where a README gives their origin. */
enum Typeface {
    TEXT("SourceSans3-Regular"),
    STRONG("SourceSans3-SemiBold"),
    CODE("SourceCodePro-Regular"),
    HEBREW("NotoSansHebrew-Regular"),
    ARABIC("NotoSansArabic-Regular"),
    CJK("DroidSansFallback"),
    SYMBOLS("NotoSansSymbols2-Regular"),
    MORE_SYMBOLS("NotoSansSymbols-Regular"),
    MATH("NotoSansMath-Regular"),
    EMOJI("NotoEmoji-Regular");

    /** From this code point on, emoji are more likely than symbols. */
    private static final int PICTURES = 0x1F000;

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    /** Whether it is a main typeface; the others fill in missing characters. */
    boolean isForText() {
        return this == TEXT || this == STRONG;
    }

    byte[] bytes() {
        try (var font = Typeface.class.getResourceAsStream("/fonts/" + file + ".ttf")) {
            return Objects.requireNonNull(font, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The typefaces that may have a character, the most likely first, because looking into one loads it. */
    static List<Typeface> candidates(int codePoint, FontVariant variant) {
        var own = switch (variant) {
            case REGULAR -> List.of(TEXT);
            case STRONG -> List.of(STRONG);
            case CODE -> List.of(CODE, TEXT);
        };
        return Stream.concat(own.stream(), fallbacks(codePoint).stream()).toList();
    }

    private static List<Typeface> fallbacks(int codePoint) {
        return switch (UnicodeScript.of(codePoint)) {
            case LATIN, GREEK, CYRILLIC -> List.of(MATH);
            case HEBREW -> List.of(HEBREW);
            case ARABIC -> List.of(ARABIC);
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> List.of(CJK);
            case COMMON, INHERITED ->
                codePoint >= PICTURES
                        ? List.of(EMOJI, SYMBOLS, MATH)
                        : List.of(SYMBOLS, MORE_SYMBOLS, MATH, EMOJI, CJK, ARABIC, HEBREW);
            default -> List.of();
        };
    }
}
