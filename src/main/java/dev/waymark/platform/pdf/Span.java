package dev.waymark.platform.pdf;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in one style.
 *
 * @param uri where it leads: of the web, in ASCII
 */
public record Span(String text, TextStyle style, @Nullable String uri) {

    public Span(String text, TextStyle style) {
        this(text, style, null);
    }
}
