package dev.waymark.platform.html;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML with places such as <code>{{title}}</code>. */
public record Template(String text) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    /**
     * @param name of a file in the folder {@code pages} of the class path
     */
    public static Template load(String name) {
        return new Template(PageFile.text(name));
    }

    public Html fill(Map<String, Html> places) {
        return new Html(PLACE.matcher(text)
                .replaceAll(place ->
                        Matcher.quoteReplacement(Objects.requireNonNull(places.get(place.group(1)), place.group(1))
                                .text())));
    }
}
