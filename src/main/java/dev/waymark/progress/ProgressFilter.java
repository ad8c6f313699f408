package dev.waymark.progress;

import dev.waymark.catalogue.ItemKind;
import org.jspecify.annotations.Nullable;

/**
 * The conditions on a list of progress; null means any.
 *
 * @param roadmap the slug of a roadmap that the learner follows
 */
record ProgressFilter(
        @Nullable ProgressStatus status,
        @Nullable ItemKind kind,
        @Nullable String roadmap) {}
