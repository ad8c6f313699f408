package dev.waymark.progress.activity;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a time zone's days are from UTC's, period by period. The database counts in them without knowing the zone: it may
 * lack it, or have other rules for it.
 *
 * @param begins when each period after the first one begins
 * @param seconds ahead of UTC, one more than {@code begins}
 */
record DayOffsets(List<String> begins, List<Long> seconds) {

    /** Of everything from 1970, before which nothing was marked, until now. */
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
