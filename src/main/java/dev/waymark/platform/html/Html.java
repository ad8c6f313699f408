package dev.waymark.platform.html;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A piece of HTML, so that plain text cannot get into a page without being escaped. */
public record Html(String text) {

    public static final Html NOTHING = new Html("");

    private static final Pattern CODE = Pattern.compile("`([^`\\s][^`]*)`");

    /** The text between tags, or as the value of an attribute in quotes. */
    public static Html escaped(String plain) {
        return new Html(plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;"));
    }

    /** The same, with what is between backticks as code. */
    public static Html prose(String plain) {
        return new Html(CODE.matcher(escaped(plain).text).replaceAll("<code>$1</code>"));
    }

    /**
     * HTML with {@code %s} in the place of its parts.
     *
     * @param parts HTML, which is left as it is, and anything else, which is escaped
     */
    public static Html of(String format, Object... parts) {
        return new Html(format.formatted(Stream.of(parts).map(Html::safe).toArray()));
    }

    public static Html joined(Stream<Html> pieces) {
        return new Html(pieces.map(Html::text).collect(Collectors.joining("\n")));
    }

    private static String safe(Object part) {
        return part instanceof Html html ? html.text : escaped(String.valueOf(part)).text;
    }
}
