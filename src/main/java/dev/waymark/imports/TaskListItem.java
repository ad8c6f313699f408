package dev.waymark.imports;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * A list item that begins with a check box, as defined by GitHub, or with what editors make of one that they do not
 * know: brackets with backslashes, or a character that looks like a box.
 *
 * @param mark between the brackets
 * @param plain whether it is a box to GitHub, too; a text may begin with the others for its own sake
 * @param text of the item's first paragraph
 */
record TaskListItem(ListItem item, String mark, boolean plain, String text) {

    private static final Pattern BOX =
            Pattern.compile("(?U)\\\\?\\[\\s?(\\\\?[^\\[\\]\\\\\\r\\n])\\s?\\\\?](?!\\S)|([☐☑☒])(?!\\S)");

    /**
     * @param source of the document, where brackets that only look like a box have backslashes
     */
    static Optional<TaskListItem> of(ListItem item, String source) {
        if (item.getFirstChild() instanceof Paragraph paragraph) {
            var line = paragraph.getSourceSpans().getFirst();
            var box = BOX.matcher(source).region(line.getInputIndex(), line.getInputIndex() + line.getLength());
            if (box.lookingAt()) {
                boolean plain = box.group(1) != null && !box.group().contains("\\");
                return Optional.of(
                        new TaskListItem(item, mark(box.group(1), box.group(2)), plain, Nodes.text(paragraph)));
            }
        }
        return Optional.empty();
    }

    private static String mark(@Nullable String inBrackets, @Nullable String box) {
        if (inBrackets == null) {
            return "☐".equals(box) ? " " : "x";
        }
        var mark = inBrackets.replace("\\", "");
        return mark.isBlank() || mark.equals("\u00a0") ? " " : mark;
    }
}
