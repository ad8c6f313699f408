package dev.waymark.platform.graphql.cost;

import org.jspecify.annotations.Nullable;

/** How many bytes a value takes in an answer, as JSON in UTF-8. */
final class JsonSize {

    private static final int LONGEST_INT = 11;
    private static final int LONGEST_NUMBER = 24;
    private static final int WORD = 5;

    private JsonSize() {}

    static long of(@Nullable Object value) {
        return switch (value) {
            case null -> WORD;
            case Boolean flag -> WORD;
            case Integer number -> LONGEST_INT;
            case String text -> of(text);
            case Number number -> Math.max(LONGEST_NUMBER, number.toString().length());
            default -> of(value.toString());
        };
    }

    private static long of(String text) {
        long size = 2;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            size += c < ' ' ? 6 : c == '"' || c == '\\' ? 2 : c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
        }
        return size;
    }
}
