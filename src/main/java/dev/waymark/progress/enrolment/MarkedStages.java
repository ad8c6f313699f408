package dev.waymark.progress.enrolment;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.waymark.platform.database.Row;
import dev.waymark.platform.database.Sql;
import dev.waymark.progress.enrolment.StageProgress.Head;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the stages of roadmap versions with a learner's status on each step. */
@ApplicationScoped
class MarkedStages {

    private static final String STEPS = """
            select t.version_id, t.id as stage_id, t.slug as stage_slug, t.position as stage_position, t.title as stage_title, t.level,
                s.item_id, s.requirement, s.step_group, i.kind, i.slug, i.title, i.retired_at,
                coalesce(p.status, 'PENDING') as status, p.changed_at
            from stage t join step s on s.stage_id = t.id join item i on i.id = s.item_id
                left join progress p on p.learner_id = ? and p.item_id = s.item_id
            where t.version_id = any (?) order by t.version_id, t.position, s.position
            """;

    private record Placed(long versionId, Head stage, StepProgress step) {

        static Placed read(Row row) throws SQLException {
            return new Placed(row.bigint("version_id"), Head.read(row), StepProgress.read(row));
        }
    }

    private final Sql sql;

    MarkedStages(Sql sql) {
        this.sql = sql;
    }

    /** Stages in order, by the row ids of their versions, in one statement. */
    Map<Long, List<StageProgress>> of(long learner, Collection<Long> versionIds) {
        return sql.list(STEPS, Placed::read, learner, versionIds).stream()
                .collect(groupingBy(
                        Placed::versionId,
                        collectingAndThen(
                                groupingBy(Placed::stage, LinkedHashMap::new, mapping(Placed::step, toList())),
                                MarkedStages::stages)));
    }

    private static List<StageProgress> stages(Map<Head, List<StepProgress>> steps) {
        return steps.entrySet().stream()
                .map(stage -> stage.getKey().with(stage.getValue()))
                .toList();
    }
}
