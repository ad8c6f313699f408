package dev.waymark.progress.notes;

import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemNames;
import dev.waymark.catalogue.UnknownItem;
import dev.waymark.identity.Learners;
import dev.waymark.platform.database.Sql;
import dev.waymark.platform.problem.HttpProblem.PreconditionFailed;
import dev.waymark.progress.notes.Notes.Written;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Writes and deletes notes, each in one statement. */
@ApplicationScoped
class NoteWriter {

    /** Among the rows of an upsert, only those that it inserted have no xmax. */
    private static final String WRITE = """
            with written as (
                insert into note as n (learner_id, item_id, text, links, written_at, revision)
                select ?::bigint, named.id, ?::text, ?::jsonb, ?::timestamptz, ?::uuid
                from (select %s as id) named
                where named.id is not null
                on conflict (learner_id, item_id) do update set
                    text = excluded.text,
                    links = excluded.links,
                    written_at = excluded.written_at,
                    revision = excluded.revision
                returning n.*, n.xmax = 0 as is_new
            )
            select %s, n.is_new from written n join item i on i.id = n.item_id
            """.formatted(ItemNames.ROW_ID, NoteRows.COLUMNS);

    private static final String REPLACE = """
            update note n set text = ?, links = ?::jsonb, written_at = ?, revision = ?::uuid
            from item i where n.learner_id = ? and n.item_id = ? and n.revision = ?::uuid and i.id = n.item_id
            returning %s
            """.formatted(NoteRows.COLUMNS);

    private static final String DELETE = "delete from note where learner_id = ? and item_id = ?%s";
    private static final String ALWAYS = DELETE.formatted("");
    private static final String UNLESS_CHANGED = DELETE.formatted(" and revision = ?::uuid");

    private final Sql sql;
    private final Clock clock;
    private final NoteRows rows;
    private final Learners learners;

    NoteWriter(Sql sql, Clock clock, NoteRows rows, Learners learners) {
        this.sql = sql;
        this.clock = clock;
        this.rows = rows;
        this.learners = learners;
    }

    Written write(long learner, ItemKind kind, String slug, NoteDraft draft) {
        return learners.writing(
                "note",
                () -> sql.first(
                                WRITE,
                                row -> new Written(rows.read(row), row.bool("is_new")),
                                learner,
                                draft.text(),
                                rows.written(draft.links()),
                                now(),
                                UUID.randomUUID(),
                                kind,
                                slug)
                        .orElseThrow(() -> UnknownItem.of(kind, slug)));
    }

    /**
     * @throws PreconditionFailed if the note was changed or deleted in the meantime
     */
    NoteView replace(long learner, NoteView present, NoteDraft draft) {
        return sql.first(
                        REPLACE,
                        rows::read,
                        draft.text(),
                        rows.written(draft.links()),
                        now(),
                        UUID.randomUUID(),
                        learner,
                        present.itemId(),
                        present.revision())
                .orElseThrow(PreconditionFailed::new);
    }

    void delete(long learner, NoteView note) {
        sql.execute(ALWAYS, learner, note.itemId());
    }

    /**
     * @throws PreconditionFailed if the note was changed or deleted in the meantime
     */
    void deleteUnchanged(long learner, NoteView present) {
        if (sql.execute(UNLESS_CHANGED, learner, present.itemId(), present.revision()) == 0) {
            throw new PreconditionFailed();
        }
    }

    private Instant now() {
        return clock.instant();
    }
}
