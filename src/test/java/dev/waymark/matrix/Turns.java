package dev.waymark.matrix;

import dev.waymark.Effort;

/** One of sixteen in turn, or all where there is time. Whether each gets a turn depends on how many there are. */
final class Turns {

    private static final int OF = Effort.isFull() ? 1 : 16;

    private int count;

    boolean next() {
        return count++ % OF == 0;
    }
}
