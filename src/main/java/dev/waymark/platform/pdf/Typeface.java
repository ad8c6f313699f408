package dev.waymark.platform.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What documents are set in. A file of {@code /fonts} each; its README says whose they are. */
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

    /** From here on pictures are more likely than signs. */
    private static final int PICTURES = 0x1F000;

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    /** Whether it is what most is set in; the others fill gaps. */
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

    /** Where to look for a character, the likeliest first: a face is only loaded when it is asked. */
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
