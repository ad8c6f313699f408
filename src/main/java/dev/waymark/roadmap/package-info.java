/**
 * Roadmaps: curated paths in layers, their immutable versions, stages and steps, and what changed between two versions.
 * {@link dev.waymark.roadmap.Roadmaps} is the entry point; {@link dev.waymark.roadmap.PersonalRoadmaps} is the one for
 * those that learners keep for themselves. Only the publication of content and the owners of roadmaps write here.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.roadmap;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
