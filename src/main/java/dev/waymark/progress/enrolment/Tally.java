package dev.waymark.progress.enrolment;

import dev.waymark.platform.database.Row;
import dev.waymark.progress.ProgressStatus;
import io.smallrye.graphql.api.Nullable;
import java.sql.SQLException;
import java.util.Collection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("Tally")
@Description("Number of steps, in total and by the learner's status; the rest are PENDING")
@Schema(name = "Tally")
public record Tally(
        @Description("Total number of steps") @Schema(examples = "12")
        int total,

        @Description("Number of steps that are DONE") @Schema(examples = "5")
        int done,

        @Description("Number of steps that are LEARNING") @Schema(examples = "2")
        int learning,

        @Description("Number of steps that are SKIPPED; they do not count as done") @Schema(examples = "1")
        int skipped,

        @Nullable
        @Description("Percentage of steps that are DONE, rounded down; absent if there are no steps")
        @Schema(examples = "41")
        Integer percent) {

    /** The columns that {@link #read} needs, from steps {@code s} and the learner's progress {@code p}. */
    static String columns(String prefix, String condition) {
        return """
                count(*) filter (where %2$s) as %1$s_total,
                count(*) filter (where %2$s and p.status = 'DONE') as %1$s_done,
                count(*) filter (where %2$s and p.status = 'LEARNING') as %1$s_learning,
                count(*) filter (where %2$s and p.status = 'SKIPPED') as %1$s_skipped""".formatted(prefix, condition);
    }

    static Tally read(Row row, String prefix) throws SQLException {
        return of(
                row.integer(prefix + "_total"),
                row.integer(prefix + "_done"),
                row.integer(prefix + "_learning"),
                row.integer(prefix + "_skipped"));
    }

    public static Tally of(Collection<ProgressStatus> statuses) {
        return of(
                statuses.size(),
                count(statuses, ProgressStatus.DONE),
                count(statuses, ProgressStatus.LEARNING),
                count(statuses, ProgressStatus.SKIPPED));
    }

    private static Tally of(int total, int done, int learning, int skipped) {
        return new Tally(total, done, learning, skipped, total == 0 ? null : done * 100 / total);
    }

    private static int count(Collection<ProgressStatus> statuses, ProgressStatus status) {
        return Math.toIntExact(statuses.stream().filter(status::equals).count());
    }
}
