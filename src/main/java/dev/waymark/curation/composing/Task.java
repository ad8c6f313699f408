package dev.waymark.curation.composing;

import dev.waymark.catalogue.Hours;
import dev.waymark.catalogue.ItemKind;
import org.jspecify.annotations.Nullable;

/**
 * Something to be scheduled.
 *
 * @param hours null if it takes none that are known
 */
public record Task(ItemKind kind, String slug, @Nullable Hours hours) {}
