/**
 * Learners' notes on items: Markdown and links of their own. {@link dev.waymark.progress.notes.Notes} does the
 * work.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.progress.notes;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
