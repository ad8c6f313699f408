package dev.waymark.progress;

import dev.waymark.identity.Learners;
import dev.waymark.platform.database.Row;
import dev.waymark.platform.database.Sql;
import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.progress.ActivityView.Totals;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** When learners were at it. A learner is meant by the row id throughout. */
@ApplicationScoped
public class Activity {

    static final int DEFAULT_WEEKS = 53;
    static final int MAX_WEEKS = 520;

    /** Days are told from each other here, since a database may lack a time zone, or have other rules for it. */
    private static final String CHANGES = """
            select changed_at, item_id, status = 'DONE' as is_done from progress_change
            where learner_id = ? and cause = 'MARKED'
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
     * What the learner marked, in two statements.
     *
     * @param weeks how many, with the present one; {@value #DEFAULT_WEEKS} if not told
     */
    public ActivityView of(long learner, @Nullable Integer weeks) {
        int shown = weeks == null ? DEFAULT_WEEKS : weeks;
        if (shown < 1 || shown > MAX_WEEKS) {
            throw InvalidInput.parameter("weeks", "must be from 1 to " + MAX_WEEKS);
        }
        var now = sql.first(TOTALS, Activity::now, learner).orElseThrow(learners::forgotten);
        var changes = sql.list(CHANGES, Activity::change, learner);
        return new ActivityCalendar(changes, now.zone, clock.instant()).view(now.totals, shown);
    }

    private static Now now(Row row) throws SQLException {
        return new Now(
                ZoneId.of(row.text("time_zone")),
                new Totals(row.integer("done"), row.integer("learning"), row.integer("skipped")));
    }

    private static ActivityCalendar.Change change(Row row) throws SQLException {
        return new ActivityCalendar.Change(row.instant("changed_at"), row.bigint("item_id"), row.bool("is_done"));
    }
}
