/**
 * Roadmaps: curated paths in layers, their immutable versions, stages and steps, and what changed between two.
 * {@link dev.waymark.roadmap.Roadmaps} is the way in; {@link dev.waymark.roadmap.PersonalRoadmaps}
 * leads to those that learners keep for themselves. Only publishing content and their owners write here.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.roadmap;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
