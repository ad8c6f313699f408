package dev.waymark.export.picture;

import dev.waymark.platform.text.Graphemes;
import java.util.ArrayList;
import java.util.List;

/**
 * Fits texts into the lines of a picture. Pictures contain no fonts, so widths are estimated generously from those of
 * common sans-serif fonts.
 */
final class TextFit {

    private static final double SAFETY = 1.06;
    private static final String ELLIPSIS = "…";

    /** More than any line shows. */
    private static final int MAX_LENGTH = 400;

    private TextFit() {}

    /**
     * Breaks the text into lines, between words if possible. An ellipsis stands for text that does not fit.
     *
     * @param width in multiples of the font size
     */
    static List<String> lines(String text, double width, int maxLines) {
        var rest = text.length() <= MAX_LENGTH ? text : Graphemes.shortened(text, MAX_LENGTH);
        var lines = new ArrayList<String>();
        while (!rest.isEmpty() && lines.size() < maxLines - 1) {
            int end = lineEnd(rest, width);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(width(rest) <= width ? rest : shortened(rest, width));
        }
        return lines;
    }

    private static int lineEnd(String text, double width) {
        int fits = fitting(text, width);
        if (fits == text.length()) {
            return fits;
        }
        int space = text.lastIndexOf(' ', fits);
        return space > 0 ? space : fits;
    }

    private static String shortened(String text, double width) {
        return text.substring(0, fitting(text, width - width(ELLIPSIS))).strip() + ELLIPSIS;
    }

    /** The number of chars that fit, and at least one whole character. */
    private static int fitting(String text, double width) {
        double sum = 0;
        int at = 0;
        while (at < text.length()) {
            int end = Graphemes.after(text, at);
            sum += width(text.substring(at, end));
            if (sum > width && at > 0) {
                return at;
            }
            at = end;
        }
        return at;
    }

    static double width(String text) {
        return text.codePoints().mapToDouble(TextFit::width).sum() * SAFETY;
    }

    private static double width(int c) {
        if ("ijl.,:;'|!I".indexOf(c) >= 0) {
            return 0.27;
        }
        if (" frt()[]{}-/\\\"*·".indexOf(c) >= 0) {
            return 0.36;
        }
        if ("mwMW@%".indexOf(c) >= 0) {
            return 0.88;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            case Character.UPPERCASE_LETTER -> 0.68;
            case Character.OTHER_LETTER, Character.OTHER_SYMBOL -> c < 0x1100 ? 0.6 : 1.05;
            default -> 0.56;
        };
    }
}
