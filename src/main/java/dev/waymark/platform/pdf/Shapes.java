package dev.waymark.platform.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Outlines to stroke or fill. */
final class Shapes {

    /** The length of the handles with which a Bézier curve approximates a quarter circle of radius 1. */
    private static final float ROUND = 0.5523f;

    private Shapes() {}

    static void rounded(PDPageContentStream content, Box box, float radius) throws IOException {
        float left = box.x();
        float right = left + box.width();
        float bottom = box.y();
        float top = bottom + box.height();
        float near = radius * (1 - ROUND);
        content.moveTo(left + radius, bottom);
        content.lineTo(right - radius, bottom);
        content.curveTo(right - near, bottom, right, bottom + near, right, bottom + radius);
        content.lineTo(right, top - radius);
        content.curveTo(right, top - near, right - near, top, right - radius, top);
        content.lineTo(left + radius, top);
        content.curveTo(left + near, top, left, top - near, left, top - radius);
        content.lineTo(left, bottom + radius);
        content.curveTo(left, bottom + near, left + near, bottom, left + radius, bottom);
        content.closePath();
    }

    /** A check mark that fills most of a square of the given size. */
    static void check(PDPageContentStream content, float size) throws IOException {
        content.moveTo(size * 0.24f, size * 0.52f);
        content.lineTo(size * 0.43f, size * 0.30f);
        content.lineTo(size * 0.78f, size * 0.74f);
    }
}
