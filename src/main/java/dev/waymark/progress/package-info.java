/**
 * What each learner marked: statuses of items, their history, and its synchronisation with offline devices. {@link
 * dev.waymark.progress.ProgressTracker} is the entry point. Every row here belongs to one learner, whose id comes
 * first in its key.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.progress;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
