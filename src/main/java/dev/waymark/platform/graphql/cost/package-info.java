/** Limits what a GraphQL operation may cost: by the document, by an estimate before it runs, and by a budget while it does. */
@NullMarked
package dev.waymark.platform.graphql.cost;

import org.jspecify.annotations.NullMarked;
