package dev.waymark.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a device talks to: Waymark, or Waymark with a defect put in between. */
interface SyncServer {

    /** Each change's outcome. */
    List<String> push(List<Change> changes);

    Part pull(@Nullable String cursor, int limit);

    /** Marks directly, as a device that is online. */
    Change put(String slug, String status);

    record Part(List<Change> items, String cursor, boolean hasMore) {}
}
