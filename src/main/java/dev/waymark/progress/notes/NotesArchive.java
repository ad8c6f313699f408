package dev.waymark.progress.notes;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemName;
import dev.waymark.identity.ArchivePart;
import dev.waymark.platform.database.Sql;
import dev.waymark.progress.ArchivedItems;
import dev.waymark.progress.ArchivedList;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The notes in a learner's archive. If an item already has a note, the newer one stays. */
@ApplicationScoped
class NotesArchive implements ArchivePart {

    private static final String READ = "select " + NoteRows.COLUMNS
            + " from note n join item i on i.id = n.item_id where n.learner_id = ? order by n.item_id";

    private static final String RESTORE = """
            insert into note as n (learner_id, item_id, text, links, written_at, revision)
            select distinct on (item_id) ?::bigint, item_id, text, links, written_at, gen_random_uuid()
            from unnest(?::bigint[], ?::text[], ?::text[]::jsonb[], ?::text[]::timestamptz[])
                as saved (item_id, text, links, written_at)
            order by item_id, written_at desc
            on conflict (learner_id, item_id) do update set
                text = excluded.text,
                links = excluded.links,
                written_at = excluded.written_at,
                revision = excluded.revision
            where excluded.written_at > n.written_at
            """;

    private final Sql sql;
    private final Clock clock;
    private final ObjectMapper json;
    private final NoteRows rows;
    private final ArchivedItems items;

    NotesArchive(Sql sql, Clock clock, ObjectMapper json, NoteRows rows, ArchivedItems items) {
        this.sql = sql;
        this.clock = clock;
        this.json = json;
        this.rows = rows;
        this.items = items;
    }

    @RegisterForReflection
    record Saved(
            ItemKind kind,
            String slug,
            @Nullable String text,
            @Nullable List<@Nullable NoteLink> links,
            Instant writtenAt) {

        private static Saved of(NoteView note) {
            return new Saved(note.kind(), note.slug(), note.text(), List.copyOf(note.links()), note.writtenAt());
        }

        /** Written for those who read an archive; whoever restores it may leave it out. */
        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        String getKey() {
            return item().key();
        }

        private ItemName item() {
            return new ItemName(kind, slug);
        }
    }

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public JsonNode of(long learner) {
        return json.valueToTree(sql.list(READ, row -> Saved.of(rows.read(row)), learner));
    }

    @Override
    public void restore(long learner, JsonNode part) {
        var saved = ArchivedList.of(json, name(), part, Saved.class);
        var drafts = check(saved);
        saved.refuseMistakes();
        var itemIds = items.find(saved, Saved::item);
        saved.refuseMistakes();
        write(learner, saved.entries(), drafts, itemIds);
    }

    private List<NoteDraft> check(ArchivedList<Saved> saved) {
        var now = clock.instant();
        var drafts = new ArrayList<NoteDraft>();
        for (int i = 0; i < saved.entries().size(); i++) {
            if (saved.has(i)) {
                var note = saved.entries().get(i);
                saved.require(i, "kind", note.kind);
                saved.requireSlug(i, "slug", note.slug);
                saved.requirePast(i, "writtenAt", note.writtenAt, now);
                drafts.add(NoteDraft.of(note.text, note.links, saved.mistakesIn(i)));
            }
        }
        return drafts;
    }

    private void write(long learner, List<Saved> saved, List<NoteDraft> drafts, Map<ItemName, Long> itemIds) {
        sql.execute(
                RESTORE,
                learner,
                saved.stream().map(note -> itemIds.get(note.item())).toList(),
                drafts.stream().map(NoteDraft::text).toList(),
                drafts.stream().map(draft -> rows.written(draft.links())).toList(),
                saved.stream()
                        .map(note ->
                                note.writtenAt.truncatedTo(ChronoUnit.MICROS).toString())
                        .toList());
    }
}
