/**
 * Roadmaps: curated paths in layers, their immutable versions, stages and steps, and the differences between versions.
 * {@link dev.waymark.roadmap.Roadmaps} is the entry point; {@link dev.waymark.roadmap.PersonalRoadmaps} is the one for
 * personal roadmaps. Only the publication of content and the owners of personal roadmaps write here.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.roadmap;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
