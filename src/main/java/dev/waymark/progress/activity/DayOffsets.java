package dev.waymark.progress.activity;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * A time zone's offsets from UTC, period by period. The database gets these rather than the zone's name because it may
 * not know the zone, or have other rules for it.
 *
 * @param begins when each period after the first one begins
 * @param seconds the offset of each period, so one more than {@code begins}
 */
record DayOffsets(List<String> begins, List<Long> seconds) {

    /** The offsets from 1970, before which nothing can be marked, until now. */
    static DayOffsets of(ZoneId zone, Instant now) {
        var rules = zone.getRules();
        var begins = new ArrayList<String>();
        var seconds =
                new ArrayList<>(List.of((long) rules.getOffset(Instant.EPOCH).getTotalSeconds()));
        for (var next = rules.nextTransition(Instant.EPOCH);
                next != null && !next.getInstant().isAfter(now);
                next = rules.nextTransition(next.getInstant())) {
            begins.add(next.getInstant().toString());
            seconds.add((long) next.getOffsetAfter().getTotalSeconds());
        }
        return new DayOffsets(begins, seconds);
    }
}
