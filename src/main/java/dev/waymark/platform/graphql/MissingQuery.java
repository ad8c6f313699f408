package dev.waymark.platform.graphql;

import dev.waymark.platform.problem.ProblemException;

/** A GraphQL request without a document. */
final class MissingQuery extends ProblemException {

    MissingQuery() {
        super(400, "Missing query", "The request needs a member \"query\" that holds a GraphQL document.");
    }
}
