package dev.waymark.progress.notes;

import dev.waymark.catalogue.ItemKind;
import dev.waymark.platform.paging.AnyOf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The conditions on a list of notes; null means no condition, and of several values, any will do.
 *
 * @param roadmap slugs of roadmaps that the items are in
 */
record NoteFilter(@Nullable List<ItemKind> kind, @Nullable List<String> roadmap) {

    static final String OF_KIND = "Only notes on items of any of these kinds";

    public NoteFilter {
        kind = AnyOf.of("kind", kind);
        roadmap = AnyOf.of("roadmap", roadmap);
    }
}
