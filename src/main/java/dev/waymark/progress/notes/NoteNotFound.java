package dev.waymark.progress.notes;

import dev.waymark.catalogue.ItemKind;
import dev.waymark.platform.problem.NotFound;

/** The learner wrote nothing down about this item. */
final class NoteNotFound extends NotFound {

    NoteNotFound(ItemKind kind, String slug) {
        super("Note not found", noSuch("note on " + kind.collection(), slug));
    }
}
