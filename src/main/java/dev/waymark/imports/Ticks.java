package dev.waymark.imports;

import dev.waymark.export.checklist.Checklist;
import dev.waymark.progress.ProgressStatus;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * The ticks of an uploaded file.
 *
 * @param ticks one for each key, in the order of the file
 * @param titled boxes whose keys are gone
 * @param origin of the file
 * @param unknown entries that may have been meant as ticks, but cannot be assigned to a key
 * @param furtherUnknown the number of such entries that are not listed
 */
record Ticks(List<Tick> ticks, List<TitledBox> titled, FileOrigin origin, List<Unknown> unknown, int furtherUnknown) {

    /** Only changes since the export count, so that an old file does not undo newer progress. */
    List<Tick> changes() {
        return ticks.stream().filter(Tick::isChanged).toList();
    }

    /**
     * @param key as in {@link Checklist.Entry#key}; the item may not exist
     */
    record Tick(String key, ProgressStatus exported, ProgressStatus now) {

        boolean isChanged() {
            return exported != now;
        }
    }

    /**
     * A box without a key.
     *
     * @param place in the file
     * @param text of the box
     * @param titles that the item may have, the most probable first
     */
    record TitledBox(String place, String text, List<String> titles, ProgressStatus now) {}

    /**
     * @param place in the file, such as "line 12" or a JSON Pointer
     * @param text at that place, shortened
     * @param why it is ignored: "the box has no key"
     */
    @RegisterForReflection
    record Unknown(String place, String text, String why) {}
}
