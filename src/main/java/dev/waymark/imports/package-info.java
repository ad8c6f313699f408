/**
 * Ticks read back: a Markdown, PDF or JSON file that was exported, ticked and uploaded, as a preview of changes that
 * the learner then applies. {@link dev.waymark.imports.Imports} is the entry point.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.imports;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
