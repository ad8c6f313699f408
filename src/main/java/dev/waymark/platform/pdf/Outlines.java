package dev.waymark.platform.pdf;

import java.awt.Shape;
import java.util.function.BiConsumer;

/** Texts as shapes, for pictures that contain no fonts. */
public final class Outlines {

    private final Typesetter typesetter = new Typesetter(new Fonts());

    /** Lays out the lines that can be drawn. */
    public Typesetter typesetter() {
        return typesetter;
    }

    /**
     * Draws a line, from the left, character by character.
     *
     * @param baseline the height of the line, measured downwards
     */
    public static void draw(Line line, float x, float baseline, BiConsumer<Shape, Color> canvas) {
        for (var run : line.runs()) {
            var style = run.span().style();
            float at = x + run.x();
            int before = -1;
            for (int i = 0; i < run.shown().length(); ) {
                int codePoint = run.shown().codePointAt(i);
                at += before < 0 ? 0 : run.face().kern(before, codePoint) * style.size() / 1000;
                canvas.accept(run.face().outline(codePoint, style.size(), at, baseline), style.color());
                at += run.face().advance(codePoint) * style.size() / 1000 + style.tracking();
                before = codePoint;
                i += Character.charCount(codePoint);
            }
        }
    }
}
