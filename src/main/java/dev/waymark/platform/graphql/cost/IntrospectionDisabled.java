package dev.waymark.platform.graphql.cost;

import dev.waymark.platform.problem.ProblemException;

/** The operation asks for the schema, which this server does not show. */
final class IntrospectionDisabled extends ProblemException {

    IntrospectionDisabled() {
        super(
                400,
                "Introspection disabled",
                "This server does not show its schema: __schema and __type are not accepted.");
    }
}
