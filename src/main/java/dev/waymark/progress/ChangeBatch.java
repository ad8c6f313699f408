package dev.waymark.progress;

import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.platform.problem.Problem;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
        var mistakes = new ArrayList<Problem.Part>();
        for (int i = 0; i < changes.size(); i++) {
            check("/changes/" + i, changes.get(i), mistakes);
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidInput(mistakes);
        }
        return new ChangeBatch(changes.stream().map(ChangeBatch::kept).toList());
    }

    /** As how many writes it counts. */
    int writes() {
        return Math.ceilDiv(changes.size(), CHANGES_OF_A_WRITE);
    }

    private static void check(String place, ProgressChange change, List<Problem.Part> mistakes) {
        if (change == null) {
            mistakes.add(new Problem.Part(place, "must not be null"));
            return;
        }
        if (!isId(change.id())) {
            mistakes.add(new Problem.Part(place + "/id", "must be a UUID in lower case"));
        }
        if (change.kind() == null) {
            mistakes.add(new Problem.Part(place + "/kind", "must be given"));
        }
        if (change.slug() == null || change.slug().isEmpty() || change.slug().length() > MAX_SLUG) {
            mistakes.add(new Problem.Part(place + "/slug", "must have 1 to %d characters".formatted(MAX_SLUG)));
        }
        if (change.status() == null) {
            mistakes.add(new Problem.Part(place + "/status", "must be given"));
        }
        if (change.changedAt() == null) {
            mistakes.add(new Problem.Part(place + "/changedAt", "must be given"));
        } else if (change.changedAt().isBefore(Instant.EPOCH)) {
            mistakes.add(new Problem.Part(place + "/changedAt", "must not be before 1970"));
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
