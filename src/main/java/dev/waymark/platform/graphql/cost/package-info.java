/**
 * What a GraphQL operation may cost: limits on the document, an estimate before it runs, and a budget while it does.
 */
@NullMarked
package dev.waymark.platform.graphql.cost;

import org.jspecify.annotations.NullMarked;
