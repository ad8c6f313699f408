/**
 * Roadmaps in the formats that people plan with, and ticks read back from them. Whatever is exported becomes a
 * {@link dev.waymark.export.Checklist} first; each format is one {@link dev.waymark.export.ChecklistWriter}.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.export;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
