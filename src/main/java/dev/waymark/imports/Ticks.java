package dev.waymark.imports;

import dev.waymark.export.checklist.Checklist;
import dev.waymark.progress.ProgressStatus;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * What a file that was exported says now.
 *
 * @param ticks what it says of each key that it has, in its order
 * @param unknown what may be meant, but for nothing that the file names
 * @param furtherUnknown how many more of them there are than are told
 */
record Ticks(List<Tick> ticks, List<Unknown> unknown, int furtherUnknown) {

    /** Only what was changed since the export counts, so that an old file takes nothing newer back. */
    List<Tick> changes() {
        return ticks.stream().filter(Tick::isChanged).toList();
    }

    /**
     * @param key as {@link Checklist.Entry#key} has it; whether there is such an item is not known here
     */
    record Tick(String key, ProgressStatus exported, ProgressStatus now) {

        boolean isChanged() {
            return exported != now;
        }
    }

    /**
     * @param place in the file: "line 12", or a JSON Pointer
     * @param text what stands there, shortened
     * @param why it is not taken: "the box has no key"
     */
    @RegisterForReflection
    record Unknown(String place, String text, String why) {}
}
