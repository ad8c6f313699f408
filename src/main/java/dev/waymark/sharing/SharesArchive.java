package dev.waymark.sharing;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.identity.ArchivePart;
import dev.waymark.platform.database.Sql;
import dev.waymark.progress.ArchivedList;
import dev.waymark.progress.LearnerLock;
import dev.waymark.roadmap.RoadmapNames;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shares in a learner's archive. It omits the tokens, so that a revoked link stays dead: existing shares are left
 * as they are, and restored ones get new links.
 */
@ApplicationScoped
class SharesArchive implements ArchivePart {

    private static final String READ = """
            select s.id, r.slug, v.number, s.show_name from share s join roadmap r on r.id = s.roadmap_id
            left join roadmap_version v on v.id = s.version_id where s.learner_id = ? order by s.id
            """;

    private static final String PRESENT = "select id from share where learner_id = ?";

    private static final String FIND = """
            select n.place, found.id as roadmap_id, v.id as version_id
            from (select ?::bigint as learner_id, w.* from
                unnest(?::text[], ?::text[]::bigint[]) with ordinality w (slug, number, place)) n
            cross join lateral (select %s as id) found
            left join roadmap_version v on v.roadmap_id = found.id and v.number = n.number
            where found.id is not null and (n.number is null or v.id is not null)
            """.formatted(RoadmapNames.savedRowId("n.learner_id", "n.slug"));

    private final Sql sql;
    private final ObjectMapper json;
    private final LearnerLock lock;
    private final ShareWriter writer;

    SharesArchive(Sql sql, ObjectMapper json, LearnerLock lock, ShareWriter writer) {
        this.sql = sql;
        this.json = json;
        this.lock = lock;
        this.writer = writer;
    }

    @RegisterForReflection
    record Saved(
            String id,
            String roadmap,
            @Nullable Integer version,
            @Nullable Boolean showName) {}

    @RegisterForReflection
    private record Place(long roadmapId, @Nullable Long versionId) {}

    @Override
    public String name() {
        return "shares";
    }

    @Override
    public JsonNode of(long learner) {
        return json.valueToTree(sql.list(
                READ,
                row -> new Saved(row.text("id"), row.text("slug"), row.integerOrNull("number"), row.bool("show_name")),
                learner));
    }

    @Override
    public void restore(long learner, JsonNode part) {
        var saved = ArchivedList.of(json, name(), part, Saved.class);
        check(saved);
        saved.refuseMistakes();
        var places = places(learner, saved);
        saved.refuseMistakes();
        lock.acquire(learner);
        var present = sql.list(PRESENT, row -> row.text("id"), learner);
        for (int i = 0; i < saved.entries().size(); i++) {
            var share = saved.entries().get(i);
            if (!present.contains(share.id)) {
                var place = requireNonNull(places.get(i));
                writer.begin(learner, share.id)
                        .show(place.roadmapId, place.versionId, Boolean.TRUE.equals(share.showName));
            }
        }
    }

    private void check(ArchivedList<Saved> saved) {
        var ids = new HashSet<String>();
        for (int i = 0; i < saved.entries().size(); i++) {
            if (saved.has(i)) {
                var share = saved.entries().get(i);
                saved.require(i, "id", share.id);
                saved.requireSlug(i, "roadmap", share.roadmap);
                saved.checkVersion(i, "version", share.version);
                if (share.id != null && !ShareWriter.isId(share.id)) {
                    saved.addMistake(i, "id", "must have " + ShareWriter.ID);
                } else if (share.id != null && !ids.add(share.id)) {
                    saved.addMistake(i, "id", "is used twice");
                }
            }
        }
    }

    /** Places by the indexes of their entries. */
    private Map<Integer, Place> places(long learner, ArchivedList<Saved> saved) {
        var entries = saved.entries();
        var found = sql.map(
                FIND,
                row -> row.integer("place") - 1,
                row -> new Place(row.bigint("roadmap_id"), row.bigintOrNull("version_id")),
                learner,
                entries.stream().map(Saved::roadmap).toList(),
                entries.stream().map(SharesArchive::number).toList());
        for (int i = 0; i < entries.size(); i++) {
            if (!found.containsKey(i)) {
                saved.addMistake(i, "roadmap", "names no roadmap that has this version");
            }
        }
        return found;
    }

    private static @Nullable String number(Saved share) {
        return share.version == null ? null : share.version.toString();
    }
}
