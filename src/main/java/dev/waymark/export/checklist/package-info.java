/**
 * What every format exports: sections of entries, each with its status; made of a roadmap or of a composition, and
 * available as JSON. Each format is a {@link dev.waymark.export.checklist.ChecklistWriter}.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.export.checklist;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
