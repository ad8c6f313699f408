package dev.waymark.platform.graphql.cost;

import dev.waymark.platform.problem.ProblemException;

/** The schema was asked for where it is not shown. */
final class IntrospectionDisabled extends ProblemException {

    IntrospectionDisabled() {
        super(
                400,
                "Introspection disabled",
                "This server does not show its schema: __schema and __type are not accepted.");
    }
}
