package dev.waymark.platform.pdf;

import static dev.waymark.platform.pdf.Kerning.offset;

import java.nio.ByteBuffer;

/** A PairPos table: pairs of glyphs (format 1) or of glyph classes (format 2). */
record KerningPairs(ByteBuffer gpos, int table) {

    private boolean byClass() {
        return offset(gpos, table) == 2;
    }

    /** The index of a left glyph in the coverage table, or −1. */
    int index(int glyph) {
        int coverage = table + offset(gpos, table + 2);
        return offset(gpos, coverage) == 1 ? listed(coverage, glyph) : inRange(coverage, glyph);
    }

    private int listed(int coverage, int glyph) {
        return search(glyph, offset(gpos, coverage + 2), coverage + 4, 2);
    }

    private int inRange(int coverage, int glyph) {
        for (int i = 0, at = coverage + 4; i < offset(gpos, coverage + 2); i++, at += 6) {
            if (glyph >= offset(gpos, at) && glyph <= offset(gpos, at + 2)) {
                return offset(gpos, at + 4) + glyph - offset(gpos, at);
            }
        }
        return -1;
    }

    /**
     * A table of classes decides about all pairs of a left glyph that it covers, a list only about those that it
     * contains.
     */
    boolean knows(int index, int right) {
        return byClass() || pair(index, right) >= 0;
    }

    int between(int index, int left, int right) {
        return byClass() ? ofClasses(left, right) : gpos.getShort(pairSet(index) + 4 + 4 * pair(index, right));
    }

    private int pairSet(int index) {
        return table + offset(gpos, table + 10 + 2 * index);
    }

    private int pair(int index, int right) {
        int set = pairSet(index);
        return search(right, offset(gpos, set), set + 2, 4);
    }

    private int ofClasses(int left, int right) {
        int row = classOf(table + offset(gpos, table + 8), left);
        int column = classOf(table + offset(gpos, table + 10), right);
        return gpos.getShort(table + 16 + 2 * (row * offset(gpos, table + 14) + column));
    }

    private int classOf(int definition, int glyph) {
        if (offset(gpos, definition) == 1) {
            int i = glyph - offset(gpos, definition + 2);
            return i >= 0 && i < offset(gpos, definition + 4) ? offset(gpos, definition + 6 + 2 * i) : 0;
        }
        for (int i = 0, at = definition + 4; i < offset(gpos, definition + 2); i++, at += 6) {
            if (glyph >= offset(gpos, at) && glyph <= offset(gpos, at + 2)) {
                return offset(gpos, at + 4);
            }
        }
        return 0;
    }

    private int search(int glyph, int count, int first, int size) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = offset(gpos, first + size * middle);
            if (found == glyph) {
                return middle;
            }
            if (found < glyph) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
