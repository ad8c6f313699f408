/**
 * Learners' notes on items: Markdown and links of their own. {@link dev.waymark.progress.notes.Notes} is the entry
 * point.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.progress.notes;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
