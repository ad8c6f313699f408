package dev.waymark.progress.activity;

import dev.waymark.identity.Learners;
import dev.waymark.platform.database.Row;
import dev.waymark.platform.database.Sql;
import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.progress.activity.ActivityView.Totals;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Learners' activity, by days and weeks. A learner is identified by their row id throughout. */
@ApplicationScoped
class Activity {

    static final int DEFAULT_WEEKS = 53;
    static final int MAX_WEEKS = 520;

    /**
     * Counts marks by day and, as far back as is asked for, by week, so that there are never more rows than days and
     * weeks. Marks from a clock that is ahead count as made now. {@code width_bucket} finds the period of {@link
     * DayOffsets}.
     */
    private static final String COUNTED = """
            with marked as (
                select least(changed_at, ?::timestamptz) as at, item_id, status = 'DONE' as is_done
                from progress_change where learner_id = ? and cause = 'MARKED'
            ), dated as (
                select (at at time zone 'UTC' + make_interval(secs =>
                        (?::bigint[])[width_bucket(at, ?::text[]::timestamptz[]) + 1]))::date as day, item_id, is_done
                from marked
            )
            select day::text as first, false as is_week, count(*) as changes,
                count(distinct item_id) filter (where is_done) as done
            from dated group by day
            union all
            select date_trunc('week', day::timestamp)::date::text, true, count(*), count(distinct item_id) filter (where is_done)
            from dated where day >= ?::date group by date_trunc('week', day::timestamp)
            """;

    private static final String TOTALS = """
            select l.time_zone, count(*) filter (where p.status = 'DONE') as done,
                count(*) filter (where p.status = 'LEARNING') as learning,
                count(*) filter (where p.status = 'SKIPPED') as skipped
            from learner l left join progress p on p.learner_id = l.id where l.id = ? group by l.id
            """;

    private final Sql sql;
    private final Clock clock;
    private final Learners learners;

    Activity(Sql sql, Clock clock, Learners learners) {
        this.sql = sql;
        this.clock = clock;
        this.learners = learners;
    }

    private record Now(ZoneId zone, Totals totals) {}

    /**
     * Takes two statements.
     *
     * @param weeks the number of weeks, including the current one; {@value #DEFAULT_WEEKS} if null
     */
    ActivityView of(long learner, @Nullable Integer weeks) {
        int shown = weeks == null ? DEFAULT_WEEKS : weeks;
        if (shown < 1 || shown > MAX_WEEKS) {
            throw InvalidInput.parameter("weeks", "must be from 1 to " + MAX_WEEKS);
        }
        var now = sql.first(TOTALS, Activity::now, learner).orElseThrow(learners::forgotten);
        var calendar = new ActivityCalendar(now.zone, clock.instant(), shown);
        return calendar.view(now.totals, counted(learner, calendar));
    }

    private List<ActivityCalendar.Counted> counted(long learner, ActivityCalendar calendar) {
        var offsets = DayOffsets.of(calendar.zone(), calendar.now());
        return sql.list(
                COUNTED,
                ActivityCalendar.Counted::read,
                calendar.now(),
                learner,
                offsets.seconds(),
                offsets.begins(),
                calendar.firstMonday().toString());
    }

    private static Now now(Row row) throws SQLException {
        return new Now(
                ZoneId.of(row.text("time_zone")),
                new Totals(row.integer("done"), row.integer("learning"), row.integer("skipped")));
    }
}
