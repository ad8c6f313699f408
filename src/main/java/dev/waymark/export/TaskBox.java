package dev.waymark.export;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * The box at the beginning of a list item, as GitHub defines it.
 *
 * @param mark what stands between the brackets
 * @param text of the item's first paragraph
 */
record TaskBox(ListItem item, char mark, String text) {

    private static final Pattern BOX = Pattern.compile("\\[(.)](?:\\s.*)?", Pattern.DOTALL);

    static Optional<TaskBox> of(ListItem item) {
        if (item.getFirstChild() instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof Text text) {
            var box = BOX.matcher(text.getLiteral());
            if (box.matches()) {
                return Optional.of(new TaskBox(item, box.group(1).charAt(0), Nodes.text(paragraph)));
            }
        }
        return Optional.empty();
    }
}
