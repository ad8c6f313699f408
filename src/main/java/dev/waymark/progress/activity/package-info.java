/**
 * When learners completed items: days, weeks, streaks. {@link dev.waymark.progress.activity.Activity} is the entry
 * point.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.progress.activity;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
