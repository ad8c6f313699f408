package dev.waymark.curation.composing;

import dev.waymark.catalogue.Hours;
import dev.waymark.catalogue.ItemKind;
import org.jspecify.annotations.Nullable;

/**
 * Something to schedule.
 *
 * @param hours null if they are unknown
 */
public record Task(ItemKind kind, String slug, @Nullable Hours hours) {}
