package dev.waymark.export.checklist;

import dev.waymark.progress.ProgressStatus;
import java.util.Arrays;
import java.util.Optional;

/** Statuses, as files name them. */
public final class Statuses {

    private Statuses() {}

    public static Optional<ProgressStatus> named(String name) {
        return Arrays.stream(ProgressStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst();
    }

    /**
     * What a box that is on or off says now. One that is off says nothing new of what was not done before: a box has no
     * other way to be learning or skipped.
     */
    public static ProgressStatus ofBox(boolean on, ProgressStatus exported) {
        if (on) {
            return ProgressStatus.DONE;
        }
        return exported == ProgressStatus.DONE ? ProgressStatus.PENDING : exported;
    }
}
