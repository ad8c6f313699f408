package dev.waymark.imports;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;

/**
 * A list item that begins with a check box, as defined by GitHub.
 *
 * @param mark between the brackets
 * @param text of the item's first paragraph
 */
record TaskListItem(ListItem item, char mark, String text) {

    private static final Pattern BOX = Pattern.compile("\\[(.)](?!\\S)", Pattern.DOTALL);

    /**
     * @param source of the document, where brackets that only look like a box have backslashes
     */
    static Optional<TaskListItem> of(ListItem item, String source) {
        if (item.getFirstChild() instanceof Paragraph paragraph) {
            var line = paragraph.getSourceSpans().getFirst();
            var box = BOX.matcher(source).region(line.getInputIndex(), line.getInputIndex() + line.getLength());
            if (box.lookingAt()) {
                return Optional.of(new TaskListItem(item, box.group(1).charAt(0), Nodes.text(paragraph)));
            }
        }
        return Optional.empty();
    }
}
