/**
 * The published catalogue of one content version as a graph of numbered nodes, on which compositions and paths are
 * computed. {@link dev.waymark.curation.graph.PublishedGraphs} is the entry point.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.curation.graph;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
