package dev.waymark;

/**
 * How hard the tests try. {@code ./mvnw verify} runs several times a day and draws few examples; {@code -Pfull} tries ten
 * times as many, and all of what {@code verify} takes a sample of.
 */
public final class Effort {

    private static final int FACTOR = Integer.getInteger("tests.effort", 1);

    private Effort() {}

    /** How many examples a property is tried with, of which {@code verify} takes this many. */
    public static int examples(int few) {
        return few * FACTOR;
    }

    /** Whether nothing is left out for the sake of speed. */
    public static boolean isFull() {
        return FACTOR > 1;
    }
}
