package dev.waymark.platform.graphql;

import dev.waymark.platform.cache.Fingerprint;
import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.Node;
import java.util.ArrayDeque;
import java.util.List;

/**
 * A document that was parsed and validated.
 *
 * @param fingerprint the same for all documents that differ only in white space and comments
 * @param weight how many bytes it takes at most
 */
record PreparedDocument(PreparsedDocumentEntry entry, Fingerprint fingerprint, long weight) {

    /** Measured, for the kinds of nodes that take most, each with a name of its own. */
    private static final int BYTES_PER_NODE = 180;

    private static final int BYTES_PER_DOCUMENT = 1_000;

    private static final Fingerprint REFUSED = Fingerprint.of();

    /**
     * @param text what the document was parsed from, which names and values are parts of
     */
    static PreparedDocument valid(Document document, String text) {
        return new PreparedDocument(
                new PreparsedDocumentEntry(document),
                Fingerprint.of(AstPrinter.printAstCompact(document)),
                BYTES_PER_DOCUMENT + 2L * text.length() + BYTES_PER_NODE * nodes(document));
    }

    static PreparedDocument refused(List<GraphQLError> errors) {
        return new PreparedDocument(new PreparsedDocumentEntry(errors), REFUSED, 0);
    }

    Document document() {
        return entry.getDocument();
    }

    private static long nodes(Document document) {
        long nodes = 0;
        var left = new ArrayDeque<Node<?>>(List.of(document));
        while (!left.isEmpty()) {
            nodes++;
            for (Node<?> child : left.pop().getChildren()) {
                left.push(child);
            }
        }
        return nodes;
    }
}
