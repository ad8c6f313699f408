package dev.waymark.platform.pdf;

import dev.waymark.platform.pdf.Line.Run;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns ranges of a text into lines, with their runs in visual order. */
final class VisualOrder {

    private final MeasuredText text;
    private final @Nullable Bidi bidi;

    VisualOrder(MeasuredText text) {
        this.text = text;
        this.bidi = text.isMixed() ? new Bidi(text.text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT) : null;
    }

    Line line(int start, int end) {
        var runs = new ArrayList<Run>();
        if (bidi == null || start == end) {
            addRuns(runs, start, end, false);
        } else {
            var line = bidi.createLineBidi(start, end);
            for (int run : order(line)) {
                addRuns(
                        runs,
                        start + line.getRunStart(run),
                        start + line.getRunLimit(run),
                        line.getRunLevel(run) % 2 == 1);
            }
        }
        float width = runs.isEmpty() ? 0 : runs.getLast().x() + runs.getLast().width();
        return new Line(runs, width, leading(start));
    }

    private float leading(int start) {
        return text.spans.length == 0
                ? 0
                : text.spans[Math.min(start, text.spans.length - 1)].style().leading();
    }

    private static List<Integer> order(Bidi line) {
        var levels = new byte[line.getRunCount()];
        var runs = new Integer[levels.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) line.getRunLevel(i);
            runs[i] = i;
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return List.of(runs);
    }

    /** Adds a range of a single direction, split where the span or the face changes. */
    private void addRuns(List<Run> runs, int start, int end, boolean rightToLeft) {
        var parts = new ArrayList<int[]>();
        for (int from = start, i = start + 1; from < end; i++) {
            if (i == end || text.spans[i] != text.spans[from] || text.faces[i] != text.faces[from]) {
                parts.add(new int[] {from, i});
                from = i;
            }
        }
        for (var part : rightToLeft ? parts.reversed() : parts) {
            float x = runs.isEmpty() ? 0 : runs.getLast().x() + runs.getLast().width();
            runs.add(run(part[0], part[1], rightToLeft, x));
        }
    }

    private Run run(int start, int end, boolean rightToLeft, float x) {
        var face = text.faces[start];
        var shown = new StringBuilder(end - start);
        float width = 0;
        boolean known = true;
        for (int i = start; i < end; ) {
            int codePoint = text.shownAt(i);
            if (!Printable.isInvisible(codePoint)) {
                int seen = rightToLeft ? Printable.mirrored(codePoint) : codePoint;
                known = known && face.has(seen);
                shown.appendCodePoint(face.has(seen) ? seen : Fonts.UNKNOWN);
                width += text.widths[i];
            }
            i += Character.charCount(codePoint);
        }
        var written = text.text.substring(start, end);
        // Programs that extract text restore the order of reversed runs; stating the text would reverse it again.
        boolean tells = known && (rightToLeft || written.contentEquals(shown));
        var visual = rightToLeft ? shown.reverse().toString() : shown.toString();
        return new Run(text.spans[start], face, visual, rightToLeft, tells ? null : written, x, width);
    }
}
