package dev.waymark.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The server of a simulated device: Waymark, or Waymark with a defect in front of it. */
interface SyncServer {

    /** Each change's outcome. */
    List<String> push(List<Change> changes);

    Part pull(@Nullable String cursor, int limit);

    /** Marks directly, as a device that is online. */
    Change put(String slug, String status);

    record Part(List<Change> items, String cursor, boolean hasMore) {}
}
