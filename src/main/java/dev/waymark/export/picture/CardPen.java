package dev.waymark.export.picture;

import dev.waymark.platform.image.Canvas;
import dev.waymark.platform.pdf.Color;
import dev.waymark.platform.pdf.FontVariant;
import dev.waymark.platform.pdf.Line;
import dev.waymark.platform.pdf.Outlines;
import dev.waymark.platform.pdf.Span;
import dev.waymark.platform.pdf.TextStyle;
import dev.waymark.progress.enrolment.Tally;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Draws on a card. */
final class CardPen {

    private final Canvas canvas;
    private final CardColours colours;
    private final Outlines outlines = new Outlines();

    CardPen(Canvas canvas, CardColours colours) {
        this.canvas = canvas;
        this.colours = colours;
    }

    CardColours colours() {
        return colours;
    }

    static TextStyle style(float size, FontVariant variant, Color color) {
        return new TextStyle(size, size * 1.12f, variant, color);
    }

    /** A single line, shortened if it is too long. */
    Line line(String words, float room, TextStyle style) {
        return outlines.typesetter().line(room, new Span(words, style));
    }

    List<Line> lines(String words, float room, TextStyle style) {
        return outlines.typesetter().balanced(room, new Span(words, style));
    }

    void text(Line line, float x, float baseline) {
        Outlines.draw(line, x, baseline, canvas::fill);
    }

    void rectangle(float x, float y, float width, float height, float radius, Color color) {
        canvas.fill(new RoundRectangle2D.Float(x, y, width, height, 2 * radius, 2 * radius), color);
    }

    void circle(float x, float y, float radius, Color color) {
        canvas.fill(new Ellipse2D.Float(x - radius, y - radius, 2 * radius, 2 * radius), color);
    }

    /** A straight stroke with round ends. */
    void stroke(float fromX, float fromY, float toX, float toY, float width, Color color) {
        double length = Math.hypot(toX - fromX, toY - fromY);
        double asideX = (fromY - toY) / length * width / 2;
        double asideY = (toX - fromX) / length * width / 2;
        var shape = new Path2D.Double();
        shape.moveTo(fromX + asideX, fromY + asideY);
        shape.lineTo(toX + asideX, toY + asideY);
        shape.lineTo(toX - asideX, toY - asideY);
        shape.lineTo(fromX - asideX, fromY - asideY);
        shape.closePath();
        canvas.fill(shape, color);
        circle(fromX, fromY, width / 2, color);
        circle(toX, toY, width / 2, color);
    }

    /** A progress bar of what is done, begun and skipped. */
    void bar(Tally counts, float x, float y, float width, float height) {
        rectangle(x, y, width, height, height / 2, colours.rim());
        int total = Math.max(1, counts.total());
        // From the longest to the shortest, each over the one before: so only the ends are round.
        part(x, y, width, height, counts.done() + counts.learning() + counts.skipped(), total, colours.skipped());
        part(x, y, width, height, counts.done() + counts.learning(), total, colours.learning());
        part(x, y, width, height, counts.done(), total, colours.done());
    }

    private void part(float x, float y, float width, float height, int number, int total, Color color) {
        if (number > 0) {
            rectangle(x, y, Math.max(height, width * number / total), height, height / 2, color);
        }
    }
}
