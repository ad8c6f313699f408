package dev.waymark.export.markdown;

import dev.waymark.export.checklist.Checklist;
import dev.waymark.platform.text.WebLink;
import dev.waymark.progress.ProgressStatus;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The key of an entry and the status that it was exported with, hidden next to its box in Markdown: in the target of a
 * link, which every editor preserves, or else in a comment. docs/decisions/0012-keys-in-markdown.md says why.
 */
public record Marker(String key, ProgressStatus exported) {

    private static final Pattern COMMENT =
            Pattern.compile("<!--\\s*waymark:(" + Checklist.KEY + ")\\s+([A-Z]+)\\s*-->");
    private static final Pattern ANY_COMMENT = Pattern.compile("<!--\\s{0,9}waymark:.{0,300}?-->", Pattern.DOTALL);
    private static final Pattern LINK =
            Pattern.compile("https?://\\S{1,400}/api/v1/(" + Checklist.KEY + ")#waymark-([a-z]+)");
    private static final String ROOT = "/api/v1/";
    private static final String FRAGMENT = "#waymark-";

    String comment() {
        return "<!-- waymark:%s %s -->".formatted(key, exported);
    }

    /**
     * Null if the checklist's address is not absolute, as the link would then be broken.
     *
     * @param address of the checklist
     */
    @Nullable
    String link(@Nullable String address) {
        var link = WebLink.of(address);
        int root = link == null ? -1 : link.indexOf(ROOT);
        return link == null || root < 0
                ? null
                : link.substring(0, root)
                        + ROOT
                        + key
                        + FRAGMENT
                        + exported.name().toLowerCase(Locale.ROOT);
    }

    /** All comments in a text that look like markers, including damaged ones. */
    public static Stream<String> comments(String text) {
        return ANY_COMMENT.matcher(text).results().map(MatchResult::group);
    }

    public static Optional<Marker> inComment(String comment) {
        return read(COMMENT, comment);
    }

    public static boolean isLink(String address) {
        return address.contains(ROOT) && address.contains(FRAGMENT);
    }

    /** Changes a link from the content so that it cannot be mistaken for a marker. */
    static String withoutMarker(String address) {
        return address.replace(FRAGMENT, "#waymark%2D");
    }

    public static Optional<Marker> inLink(String address) {
        return read(LINK, address);
    }

    private static Optional<Marker> read(Pattern form, String text) {
        var read = form.matcher(text);
        return read.matches()
                ? status(read.group(2)).map(status -> new Marker(read.group(1), status))
                : Optional.empty();
    }

    private static Optional<ProgressStatus> status(String name) {
        return Checklist.status(name.toUpperCase(Locale.ROOT));
    }
}
