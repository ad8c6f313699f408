package dev.waymark.platform.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.platform.secret.Sha256;
import java.util.Base64;

/**
 * The style of a page, which is part of it.
 *
 * @param css without the element around it
 */
public record StyleSheet(String css) {

    /**
     * @param name of a file in the folder {@code pages} of the class path
     */
    public static StyleSheet load(String name) {
        return new StyleSheet(PageFile.text(name));
    }

    public Html element() {
        return new Html("<style>" + css + "</style>");
    }

    /** The Content-Security-Policy of a page with this style, which runs nothing and loads nothing but Waymark's pictures. */
    public String policy() {
        var hash = Base64.getEncoder().encodeToString(Sha256.of(css.getBytes(UTF_8)));
        return "default-src 'none'; img-src 'self' data:; style-src 'sha256-" + hash
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }
}
