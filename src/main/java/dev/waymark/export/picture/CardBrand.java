package dev.waymark.export.picture;

import dev.waymark.platform.pdf.Color;
import dev.waymark.platform.pdf.FontVariant;

/** Waymark's mark and name. */
final class CardBrand {

    private static final Color GROUND = Color.of(0x0B6B5D);
    private static final Color WAY = Color.of(0xFFFFFF);
    private static final Color GOAL = Color.of(0xFFC857);

    /** The way, within a square of 48. */
    private static final float[][] POINTS = {{9, 14}, {16.5f, 34}, {24, 19}, {31.5f, 34}, {39, 14}};

    private CardBrand() {}

    static void draw(float x, float y, CardPen pen) {
        pen.rectangle(x, y, 48, 48, 11, GROUND);
        for (int i = 1; i < POINTS.length; i++) {
            pen.stroke(x + POINTS[i - 1][0], y + POINTS[i - 1][1], x + POINTS[i][0], y + POINTS[i][1], 4, WAY);
        }
        pen.circle(x + 39, y + 14, 5.5f, GOAL);
        var name = CardPen.style(32, FontVariant.STRONG, pen.colours().text());
        pen.text(pen.line("Waymark", 400, name), x + 64, y + 35);
    }
}
