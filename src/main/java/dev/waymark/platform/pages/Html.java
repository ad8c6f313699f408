package dev.waymark.platform.pages;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A piece of HTML, so that plain text cannot get into a page without being escaped. */
record Html(String text) {

    static final Html NOTHING = new Html("");

    static Html escaped(String plain) {
        return new Html(plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;"));
    }

    static Html lines(Stream<Html> pieces) {
        return new Html(pieces.map(Html::text).collect(Collectors.joining("\n")));
    }

    /** HTML with {@code %s} for texts, which are escaped. */
    static Html of(String format, Object... texts) {
        return new Html(format.formatted(
                Stream.of(texts).map(text -> escaped(String.valueOf(text)).text).toArray()));
    }
}
