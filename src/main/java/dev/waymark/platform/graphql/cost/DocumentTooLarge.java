package dev.waymark.platform.graphql.cost;

import dev.waymark.platform.problem.ProblemException;

/** A GraphQL document that exceeds a limit. */
public final class DocumentTooLarge extends ProblemException {

    public DocumentTooLarge(String what, long actual, long limit) {
        super(
                400,
                "Document too large",
                "The document has %s %s; at most %d are allowed."
                        .formatted(actual < 0 ? "too many" : actual, what, limit));
    }
}
