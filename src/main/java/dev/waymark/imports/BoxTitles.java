package dev.waymark.imports;

import dev.waymark.platform.text.Graphemes;
import dev.waymark.platform.text.PlainText;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;

/** The titles that a box without a key may stand for: an export writes "**Docker** · project · 8–16 h" beside it. */
final class BoxTitles {

    private static final Pattern BOX = Pattern.compile("(?U)^(?:\\[\\s?\\S?\\s?]|\\S)\\s+");
    private static final String DETAIL = " · ";

    /** Titles are shorter, and have fewer details. */
    private static final int MAX_LENGTH = 400;

    private static final int MAX_DETAILS = 5;

    private BoxTitles() {}

    /** As {@link #normal} has them, each once: what is bold, then all that is beside the box, with fewer and fewer details. */
    static List<String> of(TaskListItem box) {
        var text = BOX.matcher(box.text()).replaceFirst("");
        var titles = new LinkedHashSet<String>();
        var bold = bold(box.item().getFirstChild());
        titles.add(text.startsWith(bold) ? normal(bold) : "");
        addWithoutDetails(text, titles);
        addWithoutDetails(text.lines().findFirst().orElse(""), titles);
        titles.remove("");
        return List.copyOf(titles);
    }

    private static String bold(Node paragraph) {
        for (var part = paragraph.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof StrongEmphasis) {
                return Nodes.text(part);
            }
        }
        return "";
    }

    private static void addWithoutDetails(String text, Set<String> titles) {
        var title = normal(text);
        for (int i = 0; i <= MAX_DETAILS && !title.isEmpty(); i++) {
            titles.add(title);
            title = title.substring(0, Math.max(0, title.lastIndexOf(DETAIL)));
        }
    }

    /** Without what editors change: white space, quotes and dashes, marks of formatting, and case. */
    static String normal(String title) {
        return PlainText.line(Normalizer.normalize(Graphemes.shortened(title, MAX_LENGTH), Normalizer.Form.NFKC))
                .replaceAll("[\u2018\u2019]", "'")
                .replaceAll("[\u201c\u201d]", "\"")
                .replaceAll("[\u2010-\u2015]|(?<=[\\s\\w])-{2,3}(?=[\\s\\w])", "-")
                .replaceAll("[*_`~\\\\]", "")
                .toLowerCase(Locale.ROOT);
    }
}
