/** GraphQL over HTTP, based on SmallRye's schema: the endpoint, errors, nodes, what was deleted, and connections. */
@NullMarked
package dev.waymark.platform.graphql;

import org.jspecify.annotations.NullMarked;
