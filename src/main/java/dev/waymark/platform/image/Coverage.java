package dev.waymark.platform.image;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/**
 * How much of each pixel a shape covers. Each edge adds the area to its right, with a sign for its direction, so that the
 * inner edges of a hole take away what the outer ones added.
 */
final class Coverage {

    /** How far a straight line may be from the curve that it stands for, in pixels. */
    private static final double FLATNESS = 0.05;

    final int x;
    final int y;
    final int width;
    final int height;

    /** By rows, each with two more columns: an edge in the last pixel reaches into them. */
    private final float[] changes;

    private Coverage(int x, int y, int width, int height) {
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
        this.changes = new float[(width + 2) * height];
    }

    /** Of a shape within a canvas; what lies outside is drawn at its rim. */
    static Coverage of(Shape shape, int canvasWidth, int canvasHeight) {
        var bounds = shape.getBounds2D();
        int left = Math.clamp((int) Math.floor(bounds.getMinX()), 0, canvasWidth);
        int top = Math.clamp((int) Math.floor(bounds.getMinY()), 0, canvasHeight);
        int right = Math.clamp((int) Math.ceil(bounds.getMaxX()), left, canvasWidth);
        int bottom = Math.clamp((int) Math.ceil(bounds.getMaxY()), top, canvasHeight);
        var coverage = new Coverage(left, top, right - left, bottom - top);
        coverage.trace(shape.getPathIterator(null, FLATNESS));
        return coverage;
    }

    private void trace(PathIterator path) {
        var point = new double[6];
        double startX = 0;
        double startY = 0;
        double fromX = 0;
        double fromY = 0;
        for (; !path.isDone(); path.next()) {
            int type = path.currentSegment(point);
            double toX = type == PathIterator.SEG_CLOSE ? startX : Math.clamp(point[0] - x, 0, width);
            double toY = type == PathIterator.SEG_CLOSE ? startY : Math.clamp(point[1] - y, 0, height);
            if (type == PathIterator.SEG_MOVETO) {
                startX = toX;
                startY = toY;
            } else if (fromY < toY) {
                edge(fromX, fromY, toX, toY, 1);
            } else {
                edge(toX, toY, fromX, fromY, -1);
            }
            fromX = toX;
            fromY = toY;
        }
    }

    /** An edge downwards. */
    private void edge(double topX, double topY, double bottomX, double bottomY, int sign) {
        double slope = topY == bottomY ? 0 : (bottomX - topX) / (bottomY - topY);
        double from = topX;
        for (int row = (int) topY; row < height && row < bottomY; row++) {
            double tall = Math.min(row + 1, bottomY) - Math.max(row, topY);
            double to = Math.clamp(from + slope * tall, 0, width);
            part(row, Math.min(from, to), Math.max(from, to), sign * tall);
            from = to;
        }
    }

    /** The part of an edge in one row. */
    private void part(int row, double left, double right, double tall) {
        int start = row * (width + 2);
        int first = (int) left;
        int end = (int) Math.ceil(right);
        if (end <= first + 1) {
            double middle = (left + right) / 2 - first;
            changes[start + first] += (float) (tall * (1 - middle));
            changes[start + first + 1] += (float) (tall * middle);
            return;
        }
        double before = 0;
        for (int column = first; column < end; column++) {
            double area = areaLeftOf(column + 1, left, right) - areaLeftOf(column, left, right);
            changes[start + column] += (float) (tall * (area - before));
            before = area;
        }
        changes[start + end] += (float) (tall * (1 - before));
    }

    /** Below a line that rises from 0 to 1 between left and right: up to here. */
    private static double areaLeftOf(int column, double left, double right) {
        double reached = Math.clamp(column, left, right) - left;
        return reached * reached / (2 * (right - left)) + Math.max(0, column - right);
    }

    /** From 0 to 1, for each pixel of a row. */
    float[] row(int number) {
        var covered = new float[width];
        int start = number * (width + 2);
        float sum = 0;
        for (int column = 0; column < width; column++) {
            sum += changes[start + column];
            covered[column] = Math.min(1, Math.abs(sum));
        }
        return covered;
    }
}
