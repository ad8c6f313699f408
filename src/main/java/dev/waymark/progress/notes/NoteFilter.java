package dev.waymark.progress.notes;

import dev.waymark.catalogue.ItemKind;
import org.jspecify.annotations.Nullable;

/**
 * What a list of notes is narrowed to; null narrows nothing.
 *
 * @param roadmap the slug of one that the learner follows
 */
public record NoteFilter(@Nullable ItemKind kind, @Nullable String roadmap) {}
