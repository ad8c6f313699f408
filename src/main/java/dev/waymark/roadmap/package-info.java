/**
 * Roadmaps: curated paths in layers, their immutable versions, stages and steps, and what changed between two.
 * {@link dev.waymark.roadmap.Roadmaps} is the way in; only publishing content writes here.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.roadmap;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
