package dev.waymark.progress.enrolment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.identity.ArchivePart;
import dev.waymark.platform.database.Sql;
import dev.waymark.progress.ArchivedList;
import dev.waymark.progress.LearnerLock;
import dev.waymark.roadmap.RoadmapNames;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** The enrolments in a learner's archive. Restoring does not move an enrolment that already exists. */
@ApplicationScoped
class EnrolmentsArchive implements ArchivePart {

    private static final String READ = """
            select r.slug, v.number, e.started_at from enrolment e join roadmap r on r.id = e.roadmap_id
            join roadmap_version v on v.id = e.version_id where e.learner_id = ? order by e.started_at, e.roadmap_id
            """;

    private static final String NAMED = """
            (select n.slug, n.number, v.roadmap_id, v.id as version_id, n.started_at
            from (select ?::bigint as learner_id, w.* from
                unnest(?::text[], ?::bigint[], ?::text[]::timestamptz[]) w (slug, number, started_at)) n
            join roadmap_version v on v.number = n.number and v.roadmap_id = %s) saved
            """.formatted(RoadmapNames.savedRowId("n.learner_id", "n.slug"));

    private static final String FIND = "select slug, number from " + NAMED;

    private static final String RESTORE = """
            insert into enrolment (learner_id, roadmap_id, version_id, started_at)
            select distinct on (roadmap_id) ?::bigint, roadmap_id, version_id, started_at
            from %s order by roadmap_id, number desc
            on conflict (learner_id, roadmap_id) do nothing
            """.formatted(NAMED);

    private final Sql sql;
    private final Clock clock;
    private final ObjectMapper json;
    private final LearnerLock lock;

    EnrolmentsArchive(Sql sql, Clock clock, ObjectMapper json, LearnerLock lock) {
        this.sql = sql;
        this.clock = clock;
        this.json = json;
        this.lock = lock;
    }

    @RegisterForReflection
    record Saved(String roadmap, Integer version, Instant startedAt) {

        private Name name() {
            return new Name(roadmap, version);
        }
    }

    @RegisterForReflection
    private record Name(String roadmap, int version) {}

    @Override
    public String name() {
        return "enrolments";
    }

    @Override
    public JsonNode of(long learner) {
        return json.valueToTree(sql.list(
                READ, row -> new Saved(row.text("slug"), row.integer("number"), row.instant("started_at")), learner));
    }

    @Override
    public void restore(long learner, JsonNode part) {
        var saved = ArchivedList.of(json, name(), part, Saved.class);
        check(saved);
        saved.refuseMistakes();
        refuseUnknown(learner, saved);
        lock.acquire(learner);
        sql.execute(
                RESTORE, learner, learner, slugs(saved.entries()), numbers(saved.entries()), times(saved.entries()));
    }

    private void check(ArchivedList<Saved> saved) {
        var now = clock.instant();
        for (int i = 0; i < saved.entries().size(); i++) {
            if (saved.has(i)) {
                var enrolment = saved.entries().get(i);
                saved.requireSlug(i, "roadmap", enrolment.roadmap);
                saved.require(i, "version", enrolment.version);
                saved.checkVersion(i, "version", enrolment.version);
                saved.requirePast(i, "startedAt", enrolment.startedAt, now);
            }
        }
    }

    private void refuseUnknown(long learner, ArchivedList<Saved> saved) {
        var entries = saved.entries();
        var found = Set.copyOf(sql.list(
                FIND,
                row -> new Name(row.text("slug"), row.integer("number")),
                learner,
                slugs(entries),
                numbers(entries),
                times(entries)));
        for (int i = 0; i < entries.size(); i++) {
            if (!found.contains(entries.get(i).name())) {
                saved.addMistake(i, "roadmap", "names no roadmap that has this version");
            }
        }
        saved.refuseMistakes();
    }

    private static List<String> slugs(List<Saved> entries) {
        return entries.stream().map(Saved::roadmap).toList();
    }

    private static List<Long> numbers(List<Saved> entries) {
        return entries.stream().map(entry -> Long.valueOf(entry.version)).toList();
    }

    private static List<String> times(List<Saved> entries) {
        return entries.stream()
                .map(entry -> entry.startedAt.truncatedTo(ChronoUnit.MICROS).toString())
                .toList();
    }
}
