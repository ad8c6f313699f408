package dev.waymark.platform.graphql;

import dev.waymark.platform.problem.ProblemException;

/** A GraphQL request without a document. */
final class MissingQuery extends ProblemException {

    MissingQuery() {
        super(
                400,
                "Missing query",
                "The request needs a \"query\" with a GraphQL document, or a registered one's \"documentId\".");
    }
}
