package dev.waymark.progress.notes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** Finds content that could act in a page that shows the note, and addresses that lead nowhere from there. */
final class NoteMistakes extends AbstractVisitor {

    private static final int MAX_TOLD = 10;

    /** One element has two tags, and one address can stand in several links of a line: each line is named once. */
    private final Set<String> found = new LinkedHashSet<>();

    private NoteMistakes() {}

    static List<String> of(Node document) {
        var mistakes = new NoteMistakes();
        document.accept(mistakes);
        return List.copyOf(mistakes.found);
    }

    @Override
    public void visit(HtmlBlock html) {
        tell("must not contain HTML, as in line %d: put code between backticks", html);
    }

    @Override
    public void visit(HtmlInline html) {
        tell("must not contain HTML, as in line %d: put code between backticks", html);
    }

    @Override
    public void visit(Link link) {
        checkLink(link, link.getDestination());
        visitChildren(link);
    }

    /** Checked even if no link refers to it, since other programs may read the text in another way. */
    @Override
    public void visit(LinkReferenceDefinition definition) {
        checkLink(definition, definition.getDestination());
    }

    @Override
    public void visit(Image image) {
        if (!NoteAddresses.isImage(image.getDestination())) {
            tell("must not show the image of line %d: an address begins with http:// or https://", image);
        }
        visitChildren(image);
    }

    private void checkLink(Node node, String destination) {
        if (!NoteAddresses.isLink(destination)) {
            tell("must not lead where line %d does: an address begins with http://, https:// or mailto:", node);
        }
    }

    private void tell(String mistake, Node node) {
        if (found.size() < MAX_TOLD) {
            found.add(mistake.formatted(line(node)));
        }
    }

    private static int line(Node node) {
        var spans = node.getSourceSpans();
        return spans.isEmpty() ? 1 : spans.getFirst().getLineIndex() + 1;
    }
}
