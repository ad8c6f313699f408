/**
 * The checklist that every format exports: sections of entries, each with its status. It is built from a roadmap or a
 * composition; JSON shows all of it. Each format is a {@link dev.waymark.export.checklist.ChecklistWriter}.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.export.checklist;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
