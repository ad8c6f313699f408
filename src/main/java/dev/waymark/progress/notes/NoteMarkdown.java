package dev.waymark.progress.notes;

import java.util.List;
import java.util.Map;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Notes are CommonMark without HTML. What gets past {@link #mistakes} is rendered with everything escaped all the same:
 * rules may grow stricter, and older notes stay.
 */
final class NoteMarkdown {

    /** Twice what any text can come to but one that repeats a long address or title by reference. */
    private static final int MAX_HTML = 250_000;

    /** What is nested deeper is plain text: the tree is walked by recursion. */
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

    /** What a note may not have, in words that go on after its name; empty if it may be kept. */
    static List<String> mistakes(String text) {
        var document = PARSER.parse(text);
        var found = NoteMistakes.of(document);
        return found.isEmpty() && isTooLong(document)
                ? List.of("must not come to more than %d characters of HTML".formatted(MAX_HTML))
                : found;
    }

    /** Stops as soon as it is: a title that is repeated by reference can come to many megabytes. */
    private static boolean isTooLong(Node document) {
        var html = new BoundedText(MAX_HTML);
        try {
            RENDERER.render(document, html);
            return false;
        } catch (BoundedText.Exceeded e) {
            return true;
        }
    }

    /** To be inserted into a page as it is. */
    static String html(String text) {
        return RENDERER.render(PARSER.parse(text));
    }

    private static void nameRelation(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link) {
            attributes.put("rel", "nofollow noopener");
        }
    }
}
