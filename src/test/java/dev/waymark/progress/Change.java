package dev.waymark.progress;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;

/** A change as devices send it and the server returns it. Times in microseconds are compared exactly. */
record Change(String id, String slug, String status, Instant changedAt) {

    /** Of an item's changes the greatest one is its state. */
    static final Comparator<Change> ORDER =
            Comparator.comparing(Change::changedAt).thenComparing(Change::id);

    static Change of(String slug, String status, Instant changedAt) {
        return new Change(UUID.randomUUID().toString(), slug, status, changedAt);
    }

    static Change shown(Map<String, Object> progress) {
        return new Change(
                member(progress, "changeId"),
                member(progress, "slug"),
                member(progress, "status"),
                Instant.parse(member(progress, "changedAt")));
    }

    private static String member(Map<String, Object> progress, String name) {
        return (String) requireNonNull(progress.get(name), name);
    }

    Change with(String otherStatus) {
        return new Change(id, slug, otherStatus, changedAt);
    }

    Map<String, Object> sent() {
        return Map.of("id", id, "kind", "TOPIC", "slug", slug, "status", status, "changedAt", changedAt.toString());
    }
}
