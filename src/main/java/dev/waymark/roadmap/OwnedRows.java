package dev.waymark.roadmap;

import static java.util.Objects.requireNonNull;

import dev.waymark.platform.database.Sql;
import dev.waymark.platform.database.Sql.RowReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds roadmaps and their parts by row id, whoever owns them, and tells the owner. */
@ApplicationScoped
class OwnedRows {

    private final Sql sql;
    private final Roadmaps roadmaps;

    OwnedRows(Sql sql, Roadmaps roadmaps) {
        this.sql = sql;
        this.roadmaps = roadmaps;
    }

    /**
     * @param owner the learner who owns it; null if the curators do
     */
    record Owned<T>(T view, @Nullable Long owner) {}

    /** In their latest versions. */
    Map<Long, Owned<RoadmapView>> roadmaps(Collection<Long> rowIds) {
        return sql.map(
                "select " + Roadmaps.COLUMNS + ", r.owner_id from " + Roadmaps.LATEST + " where r.id = any (?)",
                row -> row.bigint("id"),
                owned(Roadmaps::roadmap),
                rowIds);
    }

    Map<Long, Owned<VersionView>> versions(Collection<Long> rowIds) {
        return sql.map("""
                select v.*, v.id as version_id, r.owner_id
                from roadmap_version v join roadmap r on r.id = v.roadmap_id where v.id = any (?)
                """, Roadmaps::versionId, owned(Roadmaps::version), rowIds);
    }

    Map<Long, Owned<StageView>> stages(Collection<Long> rowIds) {
        var owners =
                sql.map("""
                select t.id, r.owner_id from stage t join roadmap_version v on v.id = t.version_id
                join roadmap r on r.id = v.roadmap_id where t.id = any (?)
                """, row -> row.bigint("id"), row -> Optional.ofNullable(row.bigintOrNull("owner_id")), rowIds);
        return roadmaps.stages(rowIds).stream()
                .collect(Collectors.toMap(
                        StageView::rowId,
                        stage -> new Owned<>(
                                stage, requireNonNull(owners.get(stage.rowId())).orElse(null))));
    }

    Map<Long, Owned<StepView>> steps(Collection<Long> rowIds) {
        return sql.map("""
                select s.*, s.id as step_id, r.owner_id from step s join roadmap_version v on v.id = s.version_id
                join roadmap r on r.id = v.roadmap_id where s.id = any (?)
                """, row -> row.bigint("step_id"), owned(Roadmaps::step), rowIds);
    }

    private static <T> RowReader<Owned<T>> owned(RowReader<T> reader) {
        return row -> new Owned<>(reader.read(row), row.bigintOrNull("owner_id"));
    }
}
