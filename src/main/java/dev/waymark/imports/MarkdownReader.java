package dev.waymark.imports;

import dev.waymark.export.markdown.Marker;
import dev.waymark.imports.Ticks.TitledBox;
import dev.waymark.progress.ProgressStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the boxes of a Markdown export, even if an editor has moved them. A box and a key belong together if they are
 * in the same list item; nested items do not count.
 */
final class MarkdownReader {

    private static final int MAX_NESTING = 50;

    private final Parser parser = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(MAX_NESTING)
            .maxInlineNesting(MAX_NESTING)
            .build();

    /**
     * @throws NotAnExport if the file is not UTF-8, or too large in a way that no export is
     */
    Ticks read(byte[] file) {
        var ticks = new TickCollector();
        var source = Utf8Text.of(file);
        ParagraphLimit.check(source);
        var document = parser.parse(source);
        tasks(document, source, ticks).values().forEach(task -> read(task, ticks));
        return ticks.toTicks(FileOrigin.of(document));
    }

    /** Each box with the keys next to it; keys without a box are reported. */
    private static Map<Node, Task> tasks(Node document, String source, TickCollector ticks) {
        var tasks = new LinkedHashMap<Node, Task>();
        for (Node node = document; node != null; node = Nodes.next(node)) {
            if (node instanceof ListItem item) {
                boolean below = tasks.get(Nodes.around(item.getParent(), ListItem.class)) != null;
                TaskListItem.of(item, source)
                        .ifPresent(box -> tasks.put(item, new Task(box, below, new ArrayList<>())));
            }
            var task = tasks.get(Nodes.around(node, ListItem.class));
            for (var found : found(node)) {
                if (task != null) {
                    task.found.add(found);
                } else {
                    ticks.unknown(Nodes.line(node), found.text, "the key has no box");
                }
            }
        }
        return tasks;
    }

    private static List<Found> found(Node node) {
        return switch (node) {
            case HtmlInline html -> comments(html.getLiteral());
            case HtmlBlock html -> comments(html.getLiteral());
            case Code code when isHtml(code) -> comments(code.getLiteral());
            case Link link
            when Marker.isLink(link.getDestination()) ->
                List.of(new Found(link.getDestination(), Marker.inLink(link.getDestination())));
            case FencedCodeBlock code -> inCode(code.getLiteral());
            case IndentedCodeBlock code -> inCode(code.getLiteral());
            default -> List.of();
        };
    }

    /** As Pandoc writes HTML in its own Markdown: {@code `<b>`{=html}} */
    private static boolean isHtml(Code code) {
        return code.getNext() instanceof Text next && next.getLiteral().startsWith("{=html}");
    }

    private static List<Found> comments(String html) {
        return Marker.comments(html)
                .map(comment -> new Found(comment, Marker.inComment(comment)))
                .toList();
    }

    /** Indentation can turn a box into code, and then its key cannot be used. */
    private static List<Found> inCode(String code) {
        return Marker.comments(code)
                .map(comment -> new Found(comment, Optional.empty()))
                .toList();
    }

    private static void read(Task task, TickCollector ticks) {
        var place = Nodes.line(task.box.item());
        var broken = task.found.stream().filter(found -> found.marker.isEmpty()).findFirst();
        var markers = task.found.stream()
                .flatMap(found -> found.marker.stream())
                .distinct()
                .toList();
        if (broken.isPresent()) {
            ticks.unknown(place, broken.get().text, "the key cannot be read");
        } else if (markers.size() > 1) {
            ticks.unknown(place, task.box.text(), "the box has several keys");
        } else if (!markers.isEmpty() || task.isMeant()) {
            read(task.box, markers.isEmpty() ? null : markers.getFirst(), place, ticks);
        }
    }

    private static void read(TaskListItem box, @Nullable Marker marker, String place, TickCollector ticks) {
        var exported = marker == null ? ProgressStatus.PENDING : marker.exported();
        var now = now(box, exported);
        if (now == null) {
            ticks.unknown(place, box.text(), "the box is neither ticked nor empty");
        } else if (marker == null) {
            ticks.add(new TitledBox(place, box.text(), BoxTitles.of(box), now));
        } else {
            ticks.add(marker.key(), exported, now, place);
        }
    }

    /** Obsidian has marks of its own for tasks that are begun or cancelled. Its others mean what their users say. */
    private static @Nullable ProgressStatus now(TaskListItem box, ProgressStatus exported) {
        return switch (box.mark()) {
            // An unticked box only takes back DONE: a box has no other way to show LEARNING or SKIPPED.
            case " " -> exported == ProgressStatus.DONE ? ProgressStatus.PENDING : exported;
            case "x", "X" -> ProgressStatus.DONE;
            case "/" -> ProgressStatus.LEARNING;
            case "-" -> ProgressStatus.SKIPPED;
            default -> null;
        };
    }

    /**
     * @param below whether it is in another task
     */
    private record Task(TaskListItem box, boolean below, List<Found> found) {

        /** A summary, which is below a box, may begin with brackets. */
        boolean isMeant() {
            return box.plain() || !below;
        }
    }

    /**
     * @param text as in the file
     * @param marker empty if it is damaged
     */
    private record Found(String text, Optional<Marker> marker) {}
}
