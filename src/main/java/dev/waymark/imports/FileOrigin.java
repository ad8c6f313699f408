package dev.waymark.imports;

import dev.waymark.platform.text.PlainText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * What a Markdown file still says about the roadmap or composition that was exported, when its keys are gone.
 *
 * @param slug in the address at the foot, if there is one
 * @param titles the headings of the first level; a file can be part of a larger one
 * @param version of a roadmap; null for a composition
 * @param composed whether it is a composition
 */
record FileOrigin(
        @Nullable String slug,
        List<String> titles,
        @Nullable Integer version,
        boolean composed) {

    static final FileOrigin UNKNOWN = new FileOrigin(null, List.of(), null, false);

    private static final int MAX_TITLES = 10;

    private static final Pattern FOOT =
            Pattern.compile("Waymark, (version|content) ([1-9][0-9]{0,8})\\b.*", Pattern.DOTALL);

    private static final Pattern ADDRESS =
            Pattern.compile("https?://\\S{1,400}/api/v1/(?:me/)?roadmaps/([a-z0-9-]{1,100})/versions/[0-9]+");

    static FileOrigin of(Node document) {
        var origin = UNKNOWN;
        for (Node node = document; node != null; node = Nodes.next(node)) {
            origin = switch (node) {
                case Heading heading when heading.getLevel() == 1 -> origin.titled(Nodes.text(heading));
                case Paragraph paragraph
                when paragraph.getParent() == document -> origin.withFoot(Nodes.text(paragraph));
                case Link link -> origin.withAddress(link.getDestination());
                default -> origin;
            };
        }
        return origin;
    }

    private FileOrigin titled(String heading) {
        var all = Stream.concat(titles.stream(), Stream.of(PlainText.line(heading)))
                .limit(MAX_TITLES)
                .toList();
        return new FileOrigin(slug, all, version, composed);
    }

    private FileOrigin withFoot(String paragraph) {
        var foot = FOOT.matcher(paragraph);
        if (!foot.matches()) {
            return this;
        }
        boolean content = foot.group(1).equals("content");
        return new FileOrigin(slug, titles, content ? null : Integer.valueOf(foot.group(2)), content);
    }

    private FileOrigin withAddress(String link) {
        var address = ADDRESS.matcher(link);
        return address.matches() ? new FileOrigin(address.group(1), titles, version, composed) : this;
    }
}
