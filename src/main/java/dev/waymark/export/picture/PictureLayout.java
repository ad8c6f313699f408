package dev.waymark.export.picture;

import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.Checklist.Entry;
import dev.waymark.export.checklist.Checklist.Section;
import dev.waymark.platform.text.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Places a node for each entry: a band for each stage, and a new row for each group. */
final class PictureLayout {

    static final int WIDTH = 960;
    static final int MARGIN = 16;
    static final int PADDING = 16;
    static final int NODE_WIDTH = 212;
    static final int NODE_HEIGHT = 44;

    static final int GAP = 16;

    private static final int COLUMNS = 4;
    private static final int ROW = NODE_HEIGHT + GAP;
    private static final int HEADER = 54;
    private static final int GROUP = 22;

    /** The greatest distance from one row to the next. */
    static final int NEXT_ROW = ROW + GROUP;

    private final List<Band> bands = new ArrayList<>();
    private final Map<String, Node> nodes = new HashMap<>();
    private int y;

    /**
     * @param top of the first band
     */
    PictureLayout(Checklist checklist, int top) {
        y = top;
        checklist.sections().forEach(section -> bands.add(band(section)));
    }

    private Band band(Section section) {
        var labels = new ArrayList<Label>();
        var inside = new ArrayList<Node>();
        int begin = y;
        int column = 0;
        y += HEADER;
        String group = null;
        for (var entry : section.entries()) {
            if (inside.isEmpty() || !Objects.equals(group, entry.group())) {
                y += column > 0 ? ROW : 0;
                column = 0;
                y += label(entry.group(), labels);
                group = entry.group();
            }
            if (column == COLUMNS) {
                column = 0;
                y += ROW;
            }
            inside.add(node(entry, column++));
        }
        y += column > 0 ? ROW : 0;
        var band = new Band(section, begin, y - begin, labels, inside);
        y += GAP;
        return band;
    }

    private int label(@Nullable String group, List<Label> labels) {
        if (group == null) {
            return 0;
        }
        labels.add(new Label(PlainText.line(group), y + 10));
        return GROUP;
    }

    private Node node(Entry entry, int column) {
        var node = new Node(entry, MARGIN + PADDING + column * (NODE_WIDTH + GAP), y);
        nodes.putIfAbsent(entry.key(), node);
        return node;
    }

    List<Band> bands() {
        return bands;
    }

    @Nullable
    Node node(String key) {
        return nodes.get(key);
    }

    /** Where the legend can begin. */
    int bottom() {
        return y;
    }

    record Band(Section section, int y, int height, List<Label> labels, List<Node> nodes) {}

    /**
     * @param y of the baseline
     */
    record Label(String text, int y) {}

    record Node(Entry entry, int x, int y) {

        int column() {
            return (x - MARGIN - PADDING) / (NODE_WIDTH + GAP);
        }

        int middle() {
            return x + NODE_WIDTH / 2;
        }
    }
}
