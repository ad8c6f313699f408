/**
 * Compositions: roadmaps computed from focus areas and from what a learner knows, wants and has time for, with a
 * reason for each step. They are computed from the catalogue of one content version alone, so that the same request
 * gives the same composition. {@link dev.waymark.curation.composing.Compositions} is the entry point.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.curation.composing;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
