/**
 * What belongs to each learner: what they chose to follow, what they marked, and what that amounts to.
 * {@link dev.waymark.progress.ProgressTracker} and {@link dev.waymark.progress.Enrolments} are the entry points. Every
 * row here belongs to one learner, whose id comes first in its key.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.progress;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
