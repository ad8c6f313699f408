/**
 * Personal roadmaps: compositions that learners keep and edit. {@link
 * dev.waymark.curation.personal.PersonalRoadmapWriter} and {@link dev.waymark.curation.personal.PersonalRoadmapReader}
 * do the work.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.curation.personal;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
