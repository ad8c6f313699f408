package dev.waymark.progress;

import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.platform.problem.Mistakes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a device sends at once: checked, and with times as the database keeps them.
 *
 * @param changes at most {@value #MAX}
 */
public record ChangeBatch(List<ProgressChange> changes) {

    static final int MAX = 500;

    private static final int CHANGES_OF_A_WRITE = 100;

    private static final int MAX_SLUG = 200;
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /**
     * @throws InvalidInput that names every malformed member: nothing is taken then
     */
    static ChangeBatch of(List<ProgressChange> changes) {
        if (changes.size() > MAX) {
            throw InvalidInput.parameter("changes", "must have at most %d entries".formatted(MAX));
        }
        var mistakes = new Mistakes();
        for (int i = 0; i < changes.size(); i++) {
            var place = "changes/" + i;
            if (changes.get(i) == null) {
                mistakes.add(place, "must not be null");
            } else {
                check(changes.get(i), mistakes.within(place));
            }
        }
        mistakes.check();
        return new ChangeBatch(changes.stream().map(ChangeBatch::kept).toList());
    }

    /** As how many writes it counts. */
    int writes() {
        return Math.ceilDiv(changes.size(), CHANGES_OF_A_WRITE);
    }

    private static void check(ProgressChange change, Mistakes mistakes) {
        if (!isId(change.id())) {
            mistakes.add("id", "must be a UUID in lower case");
        }
        mistakes.require("kind", change.kind());
        if (change.slug() == null || change.slug().isEmpty() || change.slug().length() > MAX_SLUG) {
            mistakes.add("slug", "must have 1 to %d characters".formatted(MAX_SLUG));
        }
        mistakes.require("status", change.status());
        mistakes.require("changedAt", change.changedAt());
        if (change.changedAt() != null && change.changedAt().isBefore(Instant.EPOCH)) {
            mistakes.add("changedAt", "must not be before 1970");
        }
    }

    public static boolean isId(@Nullable String id) {
        return id != null && UUID.matcher(id).matches();
    }

    private static ProgressChange kept(ProgressChange change) {
        return new ProgressChange(
                change.id(),
                change.kind(),
                change.slug(),
                change.status(),
                change.changedAt().truncatedTo(ChronoUnit.MICROS));
    }
}
