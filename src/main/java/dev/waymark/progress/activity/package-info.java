/**
 * When learners marked items: days, weeks, streaks. {@link dev.waymark.progress.activity.Activity} does the
 * work.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.progress.activity;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
