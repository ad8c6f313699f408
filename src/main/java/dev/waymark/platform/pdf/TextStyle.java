package dev.waymark.platform.pdf;

/**
 * How a text looks.
 *
 * @param leading from one baseline to the next
 * @param tracking between letters, for words in capitals
 */
public record TextStyle(float size, float leading, FontVariant variant, Color color, float tracking) {

    public TextStyle(float size, float leading, FontVariant variant, Color color) {
        this(size, leading, variant, color, 0);
    }

    /** The same for code, which looks larger than it is. */
    public TextStyle code() {
        return new TextStyle(size * 0.92f, leading, FontVariant.CODE, color, tracking);
    }
}
