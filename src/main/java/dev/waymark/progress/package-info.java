/**
 * Learners' progress: the status of each item, its history, and synchronization with offline devices. {@link
 * dev.waymark.progress.ProgressTracker} is the entry point. Every row here belongs to one learner, whose id comes first
 * in its key.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.progress;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
