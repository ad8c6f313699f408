/**
 * Roadmaps and compositions as files: Markdown, PDF, Notion, CSV, JSON, calendars and pictures.
 * {@link dev.waymark.export.ExportFiles} is the entry point: it builds a
 * {@link dev.waymark.export.checklist.Checklist}, which one of the formats then writes.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.export;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
