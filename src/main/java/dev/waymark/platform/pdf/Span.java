package dev.waymark.platform.pdf;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text in a single style.
 *
 * @param uri of the page that it links to, in ASCII
 */
public record Span(String text, TextStyle style, @Nullable String uri) {

    private static final Pattern CODE = Pattern.compile("`([^`\\s][^`]*)`");

    public Span(String text, TextStyle style) {
        this(text, style, null);
    }

    /** Sets the parts between backticks as code. */
    public static Span[] ofProse(String text, TextStyle style) {
        var spans = new ArrayList<Span>();
        var code = CODE.matcher(text);
        int end = 0;
        while (code.find()) {
            spans.add(new Span(text.substring(end, code.start()), style));
            spans.add(new Span(code.group(1), style.code()));
            end = code.end();
        }
        spans.add(new Span(text.substring(end), style));
        return spans.toArray(Span[]::new);
    }
}
