package dev.waymark.progress;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Waymark over HTTP, as one learner's devices see it. */
record WaymarkServer(Sync sync) implements SyncServer {

    @Override
    public List<String> push(List<Change> changes) {
        return sync.push(changes).getList("results.outcome");
    }

    @Override
    public Part pull(@Nullable String cursor, int limit) {
        var answer = sync.pull(cursor, limit);
        List<Map<String, Object>> items = answer.getList("items");
        return new Part(
                items.stream().map(Change::shown).toList(), answer.getString("cursor"), answer.getBoolean("hasMore"));
    }

    @Override
    public Change put(String slug, String status) {
        return sync.put(slug, status);
    }
}
