package dev.waymark.platform.image;

import dev.waymark.platform.pdf.Color;
import java.awt.Shape;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** A picture to draw on. Its origin is the upper left corner. */
public final class Canvas {

    private final int width;
    private final int height;

    /** Red, green and blue in a byte each. */
    private final int[] pixels;

    public Canvas(int width, int height, Color ground) {
        this.width = width;
        this.height = height;
        this.pixels = new int[width * height];
        Arrays.fill(pixels, rgb(ground));
    }

    /** Fills a shape, with smooth edges. */
    public void fill(Shape shape, Color color) {
        var coverage = Coverage.of(shape, width, height);
        int drawn = rgb(color);
        for (int row = 0; row < coverage.height; row++) {
            int start = (coverage.y + row) * width + coverage.x;
            var covered = coverage.row(row);
            for (int column = 0; column < covered.length; column++) {
                if (covered[column] > 0) {
                    pixels[start + column] = mixed(pixels[start + column], drawn, covered[column]);
                }
            }
        }
    }

    public void write(OutputStream png) throws IOException {
        Png.write(pixels, width, height, png);
    }

    private static int mixed(int below, int above, float part) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = below >> shift & 0xFF;
            int to = above >> shift & 0xFF;
            mixed |= Math.round(from + (to - from) * part) << shift;
        }
        return mixed;
    }

    private static int rgb(Color color) {
        return Math.round(color.red() * 255) << 16
                | Math.round(color.green() * 255) << 8
                | Math.round(color.blue() * 255);
    }
}
