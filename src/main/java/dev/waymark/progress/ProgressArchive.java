package dev.waymark.progress;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemName;
import dev.waymark.identity.ArchivePart;
import dev.waymark.platform.database.Row;
import dev.waymark.platform.database.Sql;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;

/**
 * The changes in a learner's archive. They are restored like a device's batch: newer changes win, and known ones are
 * skipped.
 */
@ApplicationScoped
class ProgressArchive implements ArchivePart {

    /** Archives and memory are limited, and nobody marks this much by hand. */
    static final int NEWEST = 50_000;

    /** Older changes are included only if they decide an item's status, which would be lost otherwise. */
    private static final String READ = """
            select c.id, i.kind, i.slug, c.status, c.changed_at, c.cause from progress_change c
            join item i on i.id = c.item_id
            where c.learner_id = ? and (
                c.revision > coalesce((
                    select n.revision from progress_change n where n.learner_id = ?
                    order by n.revision desc offset %d limit 1), -1)
                or exists (
                    select from progress p
                    where p.learner_id = c.learner_id and p.item_id = c.item_id and p.change_id = c.id))
            order by c.revision
            """.formatted(NEWEST);

    private final Sql sql;
    private final Clock clock;
    private final ObjectMapper json;
    private final ArchivedItems items;
    private final RestoredChanges changes;

    ProgressArchive(Sql sql, Clock clock, ObjectMapper json, ArchivedItems items, RestoredChanges changes) {
        this.sql = sql;
        this.clock = clock;
        this.json = json;
        this.items = items;
        this.changes = changes;
    }

    enum Cause {
        MARKED,
        RESET,
        UNDONE
    }

    @RegisterForReflection
    record Saved(String id, ItemKind kind, String slug, ProgressStatus status, Instant changedAt, Cause cause) {

        private static Saved read(Row row) throws SQLException {
            return new Saved(
                    row.text("id"),
                    row.constant(ItemKind.class, "kind"),
                    row.text("slug"),
                    row.constant(ProgressStatus.class, "status"),
                    row.instant("changed_at"),
                    row.constant(Cause.class, "cause"));
        }

        /** Written for those who read an archive; whoever restores it may leave it out. */
        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        String getKey() {
            return item().key();
        }

        ItemName item() {
            return new ItemName(kind, slug);
        }
    }

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public JsonNode of(long learner) {
        return json.valueToTree(sql.list(READ, Saved::read, learner, learner));
    }

    @Override
    public void restore(long learner, JsonNode part) {
        var saved = ArchivedList.of(json, name(), part, Saved.class);
        check(saved);
        saved.refuseMistakes();
        var itemIds = items.find(saved, Saved::item);
        saved.refuseMistakes();
        changes.restore(learner, saved.entries(), itemIds);
    }

    private void check(ArchivedList<Saved> saved) {
        var now = clock.instant();
        for (int i = 0; i < saved.entries().size(); i++) {
            if (saved.has(i)) {
                var change = saved.entries().get(i);
                if (!ChangeBatch.isId(change.id)) {
                    saved.addMistake(i, "id", "must be a UUID in lower case");
                }
                saved.require(i, "kind", change.kind);
                saved.requireSlug(i, "slug", change.slug);
                saved.require(i, "status", change.status);
                saved.requirePast(i, "changedAt", change.changedAt, now);
                saved.require(i, "cause", change.cause);
            }
        }
    }
}
