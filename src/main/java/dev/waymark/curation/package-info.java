/**
 * Roadmaps that nobody wrote: composed from focus areas and from what a learner knows, wants and has time for, with a
 * reason for each step; also paths through the prerequisites. Everything is computed from the catalogue of one content
 * version alone, so that it can be computed again. {@link dev.waymark.curation.Compositions} is the entry point.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.curation;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
