/**
 * Roadmaps and compositions as files: Markdown, PDF, Notion, CSV, JSON, calendars and pictures. A {@link
 * dev.waymark.export.checklist.Checklist} is what all formats have in common; {@link dev.waymark.export.ExportFiles}
 * has it written in one of them.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.export;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
