package dev.waymark.progress;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A device that is often offline: it shows what it knows, keeps what it recorded until that is acknowledged, and does not
 * mind when the same comes twice. Every frontend can do the same.
 */
final class Device {

    private final Map<String, Change> shown = new HashMap<>();
    private final List<Change> unsent = new ArrayList<>();
    private @Nullable String cursor;

    void record(Change change) {
        unsent.add(change);
        show(change);
    }

    /** Takes over the state that a direct mark returned. */
    void show(Change change) {
        shown.merge(change.slug(), change, (a, b) -> Change.ORDER.compare(a, b) >= 0 ? a : b);
    }

    /** Some of the unsent changes, in any order, some of them twice. */
    List<Change> someUnsent(Random random) {
        var some = new ArrayList<>(unsent);
        Collections.shuffle(some, random);
        some.subList(0, some.isEmpty() ? 0 : random.nextInt(some.size())).clear();
        if (!some.isEmpty() && random.nextBoolean()) {
            some.add(some.getFirst());
        }
        return some;
    }

    /** The answer came through. */
    void acknowledged(List<Change> sent, List<String> outcomes) {
        assertFalse(outcomes.contains("REJECTED"), outcomes.toString());
        unsent.removeAll(sent);
    }

    void pull(SyncServer server, int limit, boolean answerIsLost) {
        var part = server.pull(cursor, limit);
        if (!answerIsLost) {
            part.items().forEach(this::show);
            cursor = part.cursor();
        }
    }

    /** Until there is nothing left to tell or to learn. */
    void settle(SyncServer server, List<Change> acknowledged) {
        var rest = List.copyOf(unsent);
        acknowledged(rest, server.push(rest));
        acknowledged.addAll(rest);
        SyncServer.Part part;
        do {
            part = server.pull(cursor, 3);
            part.items().forEach(this::show);
            cursor = part.cursor();
        } while (part.hasMore());
    }

    Map<String, Change> shown() {
        return shown;
    }
}
