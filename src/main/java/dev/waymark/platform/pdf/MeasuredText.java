package dev.waymark.platform.pdf;

import java.text.Bidi;
import java.util.List;

/**
 * The text of several spans, with the face and the width of each character. Arrays are indexed by UTF-16 units; the
 * first unit of a surrogate pair holds its width.
 */
final class MeasuredText {

    final String text;
    final char[] shapes;
    final Span[] spans;
    final Face[] faces;
    final float[] widths;
    private final double[] widthsBefore;

    MeasuredText(List<Span> parts, Fonts fonts) {
        var joined = new StringBuilder();
        for (var part : parts) {
            joined.append(Printable.of(part.text()));
        }
        text = joined.toString();
        shapes = ArabicForms.of(text);
        spans = new Span[text.length()];
        faces = new Face[text.length()];
        widths = new float[text.length()];
        int start = 0;
        for (var part : parts) {
            int end = start + Printable.of(part.text()).length();
            measure(part, start, end, fonts);
            start = end;
        }
        widthsBefore = new double[text.length() + 1];
        for (int i = 0; i < widths.length; i++) {
            widthsBefore[i + 1] = widthsBefore[i] + widths[i];
        }
    }

    private void measure(Span span, int start, int end, Fonts fonts) {
        int before = -1;
        for (int i = start; i < end; ) {
            int codePoint = shownAt(i);
            int next = i + Character.charCount(codePoint);
            var face = keepsFace(codePoint, before)
                    ? faces[before]
                    : fonts.of(codePoint, span.style().variant());
            for (int unit = i; unit < next; unit++) {
                spans[unit] = span;
                faces[unit] = face;
            }
            if (!Printable.isInvisible(codePoint)) {
                int drawn = face.has(codePoint) ? codePoint : Fonts.UNKNOWN;
                widths[i] = face.advance(drawn) * span.style().size() / 1000
                        + span.style().tracking();
                if (before >= 0 && faces[before] == face) {
                    widths[before] +=
                            face.kern(shownAt(before), drawn) * span.style().size() / 1000;
                }
                before = i;
            }
            i = next;
        }
    }

    /** Keeps marks in the face of their letter, and spaces in the face of their word. */
    private boolean keepsFace(int codePoint, int before) {
        boolean follows = codePoint == ' ' || Character.getType(codePoint) == Character.NON_SPACING_MARK;
        return follows && before >= 0 && Character.isLetter(shownAt(before)) && faces[before].has(codePoint);
    }

    int shownAt(int i) {
        return Character.codePointAt(shapes, i);
    }

    boolean isMixed() {
        return Bidi.requiresBidi(shapes, 0, shapes.length);
    }

    /** Ignores trailing spaces, which may extend into the margin. */
    float width(int start, int end) {
        return (float) (widthsBefore[trimmed(start, end)] - widthsBefore[start]);
    }

    int trimmed(int start, int end) {
        int last = end;
        while (last > start && text.charAt(last - 1) == ' ') {
            last--;
        }
        return last;
    }
}
