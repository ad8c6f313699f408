package dev.waymark.platform.pdf;

/**
 * The look of a text.
 *
 * @param leading the distance between baselines
 * @param tracking extra space between letters, for words in capitals
 */
public record TextStyle(float size, float leading, FontVariant variant, Color color, float tracking) {

    public TextStyle(float size, float leading, FontVariant variant, Color color) {
        this(size, leading, variant, color, 0);
    }

    /** The matching style for code, slightly smaller because its font looks larger. */
    public TextStyle code() {
        return new TextStyle(size * 0.92f, leading, FontVariant.CODE, color, tracking);
    }
}
