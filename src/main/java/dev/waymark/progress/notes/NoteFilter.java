package dev.waymark.progress.notes;

import dev.waymark.catalogue.ItemKind;
import org.jspecify.annotations.Nullable;

/**
 * The conditions on a list of notes; null means any.
 *
 * @param roadmap the slug of a roadmap that the learner follows
 */
record NoteFilter(@Nullable ItemKind kind, @Nullable String roadmap) {}
