package dev.waymark.progress.notes;

/** Counts characters without storing them, up to a maximum. */
final class BoundedText implements Appendable {

    private final int max;
    private int length;

    BoundedText(int max) {
        this.max = max;
    }

    /** More characters than the maximum were appended. */
    static final class Exceeded extends RuntimeException {
        Exceeded() {
            super(null, null, false, false);
        }
    }

    @Override
    public Appendable append(CharSequence text) {
        return count(text.length());
    }

    @Override
    public Appendable append(CharSequence text, int start, int end) {
        return count(end - start);
    }

    @Override
    public Appendable append(char c) {
        return count(1);
    }

    private Appendable count(int more) {
        length += more;
        if (length > max) {
            throw new Exceeded();
        }
        return this;
    }
}
