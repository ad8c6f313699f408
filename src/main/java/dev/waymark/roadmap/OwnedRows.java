package dev.waymark.roadmap;

import dev.waymark.platform.database.Sql;
import dev.waymark.platform.database.Sql.RowReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
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

    /** In its latest version. */
    Optional<Owned<RoadmapView>> roadmap(long rowId) {
        return sql.first(
                "select " + Roadmaps.COLUMNS + ", r.owner_id from " + Roadmaps.LATEST + " where r.id = ?",
                owned(Roadmaps::roadmap),
                rowId);
    }

    Optional<Owned<VersionView>> version(long rowId) {
        return sql.first("""
                select v.*, v.id as version_id, r.owner_id
                from roadmap_version v join roadmap r on r.id = v.roadmap_id where v.id = ?
                """, owned(Roadmaps::version), rowId);
    }

    Optional<Owned<StageView>> stage(long rowId) {
        return sql.first("""
                        select t.id, r.owner_id from stage t join roadmap_version v on v.id = t.version_id
                        join roadmap r on r.id = v.roadmap_id where t.id = ?
                        """, owned(row -> row.bigint("id")), rowId)
                .flatMap(row -> roadmaps.stage(row.view()).map(stage -> new Owned<>(stage, row.owner())));
    }

    Optional<Owned<StepView>> step(long rowId) {
        return sql.first("""
                select s.*, s.id as step_id, r.owner_id from step s join roadmap_version v on v.id = s.version_id
                join roadmap r on r.id = v.roadmap_id where s.id = ?
                """, owned(Roadmaps::step), rowId);
    }

    private static <T> RowReader<Owned<T>> owned(RowReader<T> reader) {
        return row -> new Owned<>(reader.read(row), row.bigintOrNull("owner_id"));
    }
}
