package dev.waymark.platform.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lays texts out in lines: finds a face for every character, breaks lines, and puts them in visual order. */
public final class Typesetter {

    private static final String ELLIPSIS = "…";

    private final Fonts fonts;

    Typesetter(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Returns at least one line. The first letter decides the direction of the text. */
    public List<Line> lines(float width, Span... spans) {
        var text = new MeasuredText(List.of(spans), fonts);
        var order = new VisualOrder(text);
        var lines = new ArrayList<Line>();
        int start = 0;
        for (int end : breaks(text, width)) {
            lines.add(order.line(start, text.trimmed(start, end)));
            start = end;
        }
        return lines;
    }

    /** Returns as few lines as {@link #lines}, but of similar length, for headings. */
    public List<Line> balanced(float width, Span span) {
        var text = new MeasuredText(List.of(span), fonts);
        int count = breaks(text, width).size();
        float narrow = width / 2;
        float wide = width;
        while (count > 1 && wide - narrow > 4) {
            float middle = (narrow + wide) / 2;
            if (breaks(text, middle).size() > count) {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        return lines(wide, span);
    }

    /** Returns a single line, shortened if it is too long. */
    public Line line(float width, Span span) {
        var text = new MeasuredText(List.of(span), fonts);
        int end = text.text.length();
        if (text.width(0, end) <= width) {
            return new VisualOrder(text).line(0, end);
        }
        float room = width - new MeasuredText(List.of(new Span(ELLIPSIS, span.style())), fonts).width(0, 1);
        while (end > 0 && text.width(0, end) > room) {
            end = text.text.offsetByCodePoints(end, -1);
        }
        var shortened = new Span(text.text.substring(0, end).strip() + ELLIPSIS, span.style(), span.uri());
        return lines(Float.MAX_VALUE, shortened).getFirst();
    }

    /** The ends of the lines: where the language allows a break, and inside words that are longer than a line. */
    private static List<Integer> breaks(MeasuredText text, float width) {
        var breaks = new ArrayList<Integer>();
        var words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(text.text);
        int start = 0;
        int fits = 0;
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            if (isInsideName(text.text, end)) {
                continue;
            }
            if (text.width(start, end) > width) {
                if (fits > start) {
                    breaks.add(fits);
                    start = fits;
                }
                start = breakWord(text, start, end, width, breaks);
            }
            fits = end;
        }
        breaks.add(text.text.length());
        return breaks;
    }

    /** The standard rules would break names such as {@code docs.python.org}. */
    private static boolean isInsideName(String text, int at) {
        return at < text.length() && text.charAt(at - 1) == '.' && Character.isLetterOrDigit(text.codePointAt(at));
    }

    private static int breakWord(MeasuredText text, int from, int end, float width, List<Integer> breaks) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        int start = from;
        while (text.width(start, end) > width) {
            characters.setText(text.text.substring(start, end));
            int fits = characters.next();
            for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
                if (text.width(start, start + next) > width) {
                    break;
                }
                fits = next;
            }
            if (start + fits >= end) {
                return start;
            }
            start += fits;
            breaks.add(start);
        }
        return start;
    }
}
