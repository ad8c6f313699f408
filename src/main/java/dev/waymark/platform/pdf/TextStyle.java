package dev.waymark.platform.pdf;

/**
 * How a text looks.
 *
 * @param leading from one baseline to the next
 * @param tracking between letters, for words in capitals
 */
public record TextStyle(float size, float leading, FontVariant cut, Ink ink, float tracking) {

    public TextStyle(float size, float leading, FontVariant cut, Ink ink) {
        this(size, leading, cut, ink, 0);
    }

    /** The same for code, which looks larger than it is. */
    public TextStyle code() {
        return new TextStyle(size * 0.92f, leading, FontVariant.CODE, ink, tracking);
    }
}
