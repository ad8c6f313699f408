/**
 * The prerequisites of topics, and paths to a topic from what a learner knows. {@link
 * dev.waymark.curation.paths.TopicPaths} does the work.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.curation.paths;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
