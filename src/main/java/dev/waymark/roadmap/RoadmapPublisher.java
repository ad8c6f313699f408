package dev.waymark.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Publishes roadmaps: the only writer of the curators' roadmaps and their versions. */
@ApplicationScoped
public class RoadmapPublisher {

    private final EntityManager database;

    RoadmapPublisher(EntityManager database) {
        this.database = database;
    }

    /**
     * Makes the published roadmaps match the drafts. A roadmap whose structure changed gets a new version, and one
     * without a draft is retired. A roadmap that is renamed, or takes a rename back, stays the same roadmap.
     *
     * @return the row ids of the drafts' roadmaps, by slug
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, Long> publish(List<RoadmapDraft> drafts, Instant at) {
        var known = Roadmap.curated().stream().collect(Collectors.toMap(roadmap -> roadmap.slug, Function.identity()));
        var everyone = List.copyOf(known.values());
        known.putAll(renamedBack(drafts, known));
        var published = new ArrayList<Roadmap>();
        for (var draft : drafts) {
            var roadmap = roadmapFor(draft, known, published);
            roadmap.publishAs(draft.slug());
            roadmap.persist();
            publishVersion(roadmap, draft, at);
            published.add(roadmap);
        }
        everyone.stream().filter(roadmap -> !published.contains(roadmap)).forEach(roadmap -> roadmap.retire(at));
        database.flush();
        for (int i = 0; i < drafts.size(); i++) {
            keepFormerSlugs(published.get(i), drafts.get(i).formerSlugs());
        }
        database.createNativeQuery("delete from roadmap_former_slug f using roadmap r where r.slug = f.slug"
                        + " and r.owner_id is null and r.retired_at is null")
                .executeUpdate();
        return published.stream().collect(Collectors.toMap(roadmap -> roadmap.slug, roadmap -> roadmap.id));
    }

    /**
     * Roadmaps whose former slug is used by a draft while their current slug is used by none: the drafts take a rename
     * back.
     */
    private Map<String, Roadmap> renamedBack(List<RoadmapDraft> drafts, Map<String, Roadmap> known) {
        var named = drafts.stream().flatMap(RoadmapPublisher::names).collect(Collectors.toSet());
        Stream<?> rows = database.createNativeQuery("select slug, roadmap_id from roadmap_former_slug", Tuple.class)
                .getResultStream();
        return rows.map(Tuple.class::cast)
                .filter(row -> named.contains(row.get(0, String.class)) && !known.containsKey(row.get(0, String.class)))
                .map(row -> Map.entry(row.get(0, String.class), database.find(Roadmap.class, row.get(1, Long.class))))
                .filter(entry -> !named.contains(entry.getValue().slug))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<String> names(RoadmapDraft draft) {
        return Stream.concat(Stream.of(draft.slug()), draft.formerSlugs().stream());
    }

    private static Roadmap roadmapFor(RoadmapDraft draft, Map<String, Roadmap> known, List<Roadmap> published) {
        return names(draft)
                .map(known::get)
                .filter(roadmap -> roadmap != null && !published.contains(roadmap))
                .findFirst()
                .orElseGet(Roadmap::new);
    }

    private static void publishVersion(Roadmap roadmap, RoadmapDraft draft, Instant at) {
        var latest = roadmap.latestVersion().orElse(null);
        if (latest == null || !latest.structure().equals(draft.structure())) {
            RoadmapVersion.of(roadmap, following(latest), draft, at).persist();
        }
    }

    private static int following(@Nullable RoadmapVersion latest) {
        return latest == null ? 1 : latest.number + 1;
    }

    private void keepFormerSlugs(Roadmap roadmap, List<String> formerSlugs) {
        for (var former : formerSlugs) {
            database.createNativeQuery("""
                            insert into roadmap_former_slug (slug, roadmap_id) values (:slug, :roadmap)
                            on conflict (slug) do update set roadmap_id = excluded.roadmap_id
                            """)
                    .setParameter("slug", former)
                    .setParameter("roadmap", roadmap.id)
                    .executeUpdate();
        }
    }
}
