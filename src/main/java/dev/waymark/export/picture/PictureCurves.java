package dev.waymark.export.picture;

import static dev.waymark.export.picture.PictureLayout.NODE_HEIGHT;
import static dev.waymark.export.picture.PictureLayout.NODE_WIDTH;

import dev.waymark.export.picture.PictureLayout.Node;

/**
 * Draws the dependencies: lines from each prerequisite to its dependants, which end with a dot. Neighbours are joined
 * by a curve; longer lines run between the columns, so that they are easy to follow and cross no node.
 */
final class PictureCurves {

    private static final int RADIUS = 5;

    /** Half the space between two columns or two rows. */
    private static final int HALF_GAP = PictureLayout.GAP / 2;

    private final StringBuilder lines = new StringBuilder();
    private final StringBuilder dots = new StringBuilder();

    PictureCurves(PictureLayout layout) {
        for (var band : layout.bands()) {
            for (var node : band.nodes()) {
                node.entry().needs().stream().distinct().forEach(key -> {
                    var needed = layout.node(key);
                    if (needed != null && needed != node) {
                        join(needed, node);
                    }
                });
            }
        }
    }

    String lines() {
        return lines.toString();
    }

    /** The ends of the lines. */
    String dots() {
        return dots.toString();
    }

    private void join(Node from, Node to) {
        if (from.y() == to.y() && to.column() == from.column() + 1) {
            int y = from.y() + NODE_HEIGHT / 2;
            move(from.x() + NODE_WIDTH, y);
            lines.append('H').append(to.x());
            end(to.x(), y);
        } else if (from.y() == to.y()) {
            arch(from, to);
        } else if (to.y() > from.y() && to.y() - from.y() <= PictureLayout.NEXT_ROW) {
            bend(from, to);
        } else {
            detour(from, to);
        }
    }

    /** Within a row, above the nodes in between. */
    private void arch(Node from, Node to) {
        int lean = to.x() > from.x() ? 30 : -30;
        int top = from.y() - 15;
        move(from.middle() + lean, from.y());
        curve(from.middle() + lean, top, to.middle() - lean, top, to.middle() - lean, to.y());
    }

    /** To the next row. */
    private void bend(Node from, Node to) {
        int lean = Math.clamp((to.x() - from.x()) / 6, -70, 70);
        int begin = from.y() + NODE_HEIGHT;
        int half = (begin + to.y()) / 2;
        move(from.middle() + lean, begin);
        curve(from.middle() + lean, half, to.middle() - lean, half, to.middle() - lean, to.y());
    }

    /**
     * Runs below the first node, along a column and above the second. Lines from different columns are slightly offset.
     */
    private void detour(Node from, Node to) {
        int lane = 3 * from.column() - 4;
        int begin = from.middle() + 4 * lane;
        int out = from.y() + NODE_HEIGHT + HALF_GAP + lane;
        int aside = beside(from, to) + lane;
        int in = to.y() - HALF_GAP + lane / 2;
        int end = to.middle() + 4 * lane;
        move(begin, from.y() + NODE_HEIGHT);
        corner(begin, out, 0, 1, Integer.signum(aside - begin), 0);
        corner(aside, out, Integer.signum(aside - begin), 0, 0, Integer.signum(in - out));
        corner(aside, in, 0, Integer.signum(in - out), Integer.signum(end - aside), 0);
        corner(end, in, Integer.signum(end - aside), 0, 0, 1);
        lines.append('V').append(to.y());
        end(end, to.y());
    }

    /** A line towards a corner and around it, from one direction into another. */
    private void corner(int x, int y, int fromX, int fromY, int toX, int toY) {
        if (fromX == 0) {
            lines.append('V').append(y - RADIUS * fromY);
        } else {
            lines.append('H').append(x - RADIUS * fromX);
        }
        lines.append('q')
                .append(RADIUS * fromX)
                .append(' ')
                .append(RADIUS * fromY)
                .append(' ');
        lines.append(RADIUS * (fromX + toX)).append(' ').append(RADIUS * (fromY + toY));
    }

    private static int beside(Node from, Node to) {
        boolean right = from.column() > to.column() || (from.column() == to.column() && to.column() > 1);
        return to.x() + (right ? NODE_WIDTH + HALF_GAP : -HALF_GAP);
    }

    private void move(int x, int y) {
        lines.append('M').append(x).append(' ').append(y);
    }

    private void curve(int x1, int y1, int x2, int y2, int x, int y) {
        lines.append('C')
                .append(x1)
                .append(' ')
                .append(y1)
                .append(' ')
                .append(x2)
                .append(' ')
                .append(y2);
        lines.append(' ').append(x).append(' ').append(y);
        end(x, y);
    }

    private void end(int x, int y) {
        dots.append('M').append(x).append(' ').append(y).append("h0");
    }
}
