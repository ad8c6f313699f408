package dev.waymark.imports;

import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Traverses Markdown documents without recursion, as the sender decides how deep they are. */
final class Nodes {

    private Nodes() {}

    /** The next node in document order. */
    static @Nullable Node next(Node node) {
        return node.getFirstChild() != null ? node.getFirstChild() : after(node, null);
    }

    private static @Nullable Node after(Node node, @Nullable Node within) {
        for (Node at = node; at != null && at != within; at = at.getParent()) {
            if (at.getNext() != null) {
                return at.getNext();
            }
        }
        return null;
    }

    /** The nearest node of a type, beginning with the given one and continuing with its ancestors. */
    static @Nullable Node around(Node node, Class<? extends Node> type) {
        Node at = node;
        while (at != null && !type.isInstance(at)) {
            at = at.getParent();
        }
        return at;
    }

    /** The text that a node contains, in lines as in the file. */
    static String text(Node node) {
        var text = new StringBuilder();
        for (Node at = node.getFirstChild(); at != null; at = inside(at, node)) {
            switch (at) {
                case Text words -> text.append(words.getLiteral());
                case Code code -> text.append(code.getLiteral());
                case SoftLineBreak end -> text.append('\n');
                case HardLineBreak end -> text.append('\n');
                default -> {}
            }
        }
        return text.toString();
    }

    private static @Nullable Node inside(Node at, Node node) {
        return at.getFirstChild() != null ? at.getFirstChild() : after(at, node);
    }

    /** "line 12", the beginning of the block around a node. */
    static String line(Node node) {
        var block = around(node, Block.class);
        return block == null || block.getSourceSpans().isEmpty()
                ? "line 1"
                : "line " + (block.getSourceSpans().getFirst().getLineIndex() + 1);
    }
}
