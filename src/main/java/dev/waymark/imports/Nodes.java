package dev.waymark.imports;

import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Ways through a Markdown document, without recursion: how deep it is, is up to whoever sent it. */
final class Nodes {

    private Nodes() {}

    /** The next node in the order of the text, from outside to inside. */
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

    /** The node itself, or the nearest one around it, of a type. */
    static @Nullable Node around(Node node, Class<? extends Node> type) {
        Node at = node;
        while (at != null && !type.isInstance(at)) {
            at = at.getParent();
        }
        return at;
    }

    /** What can be read inside a node. */
    static String text(Node node) {
        var text = new StringBuilder();
        for (Node at = node.getFirstChild(); at != null; at = inside(at, node)) {
            switch (at) {
                case Text words -> text.append(words.getLiteral());
                case Code code -> text.append(code.getLiteral());
                default -> {}
            }
        }
        return text.toString();
    }

    private static @Nullable Node inside(Node at, Node node) {
        return at.getFirstChild() != null ? at.getFirstChild() : after(at, node);
    }

    /** "line 12": where the block around a node begins. */
    static String line(Node node) {
        var block = around(node, Block.class);
        return block == null || block.getSourceSpans().isEmpty()
                ? "line 1"
                : "line " + (block.getSourceSpans().getFirst().getLineIndex() + 1);
    }
}
