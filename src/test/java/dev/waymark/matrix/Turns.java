package dev.waymark.matrix;

import dev.waymark.Effort;

/** One of sixteen ways in turn, or all of them where there is time. Lists have an odd number of ways, so each has its turn. */
final class Turns {

    private static final int OF = Effort.isFull() ? 1 : 16;

    private int count;

    boolean next() {
        return count++ % OF == 0;
    }
}
