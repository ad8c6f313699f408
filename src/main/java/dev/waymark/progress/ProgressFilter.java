package dev.waymark.progress;

import dev.waymark.catalogue.ItemKind;
import dev.waymark.platform.paging.AnyOf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The conditions on a list of progress; null means no condition, and of several values, any will do.
 *
 * @param roadmap slugs of roadmaps that the items are in
 */
record ProgressFilter(
        @Nullable List<ProgressStatus> status,
        @Nullable List<ItemKind> kind,
        @Nullable List<String> roadmap) {

    static final String OF_STATUS = "Only items that currently have any of these statuses";
    static final String OF_KIND = "Only items of any of these kinds";

    public ProgressFilter {
        status = AnyOf.of("status", status);
        kind = AnyOf.of("kind", kind);
        roadmap = AnyOf.of("roadmap", roadmap);
    }
}
