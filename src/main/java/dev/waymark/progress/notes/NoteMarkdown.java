package dev.waymark.progress.notes;

import java.util.List;
import java.util.Map;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Notes are CommonMark without HTML. Rendering escapes HTML even though {@link #mistakes} refuses it: rules may become
 * stricter, and older notes remain.
 */
final class NoteMarkdown {

    /** Twice what any text comes to that does not repeat a long address or title by reference. */
    private static final int MAX_HTML = 250_000;

    /** Deeper nesting is plain text, since the tree is walked by recursion. */
    private static final int MAX_NESTED_BLOCKS = 30;

    private static final int MAX_NESTED_INLINES = 50;

    private static final Parser PARSER = Parser.builder()
            .maxOpenBlockParsers(MAX_NESTED_BLOCKS)
            .maxInlineNesting(MAX_NESTED_INLINES)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new NoteAddresses())
            .attributeProviderFactory(context -> NoteMarkdown::nameRelation)
            .build();

    private NoteMarkdown() {}

    /** The mistakes in a note, as phrases to follow its name; empty if the note is acceptable. */
    static List<String> mistakes(String text) {
        var document = PARSER.parse(text);
        var found = NoteMistakes.of(document);
        return found.isEmpty() && isTooLong(document)
                ? List.of("must not come to more than %d characters of HTML".formatted(MAX_HTML))
                : found;
    }

    /** Stops at the limit, since a title that is repeated by reference can come to many megabytes. */
    private static boolean isTooLong(Node document) {
        var html = new BoundedText(MAX_HTML);
        try {
            RENDERER.render(document, html);
            return false;
        } catch (BoundedText.Exceeded e) {
            return true;
        }
    }

    /** HTML that is safe to insert into a page as it is. */
    static String html(String text) {
        return RENDERER.render(PARSER.parse(text));
    }

    private static void nameRelation(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link) {
            attributes.put("rel", "nofollow noopener");
        }
    }
}
