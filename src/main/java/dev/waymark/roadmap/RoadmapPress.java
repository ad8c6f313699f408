package dev.waymark.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Publishes roadmaps: the only writer of roadmaps and their versions. */
@ApplicationScoped
public class RoadmapPress {

    private final EntityManager database;

    RoadmapPress(EntityManager database) {
        this.database = database;
    }

    /**
     * Makes the published roadmaps those of the drafts. One whose structure changed gets a new version, one that is left
     * out is retired, one that names its former slug stays the same roadmap.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(List<RoadmapDraft> drafts, Instant at) {
        var known = Roadmap.all().stream().collect(Collectors.toMap(roadmap -> roadmap.slug, Function.identity()));
        var published = new ArrayList<Roadmap>();
        for (var draft : drafts) {
            var roadmap = roadmapFor(draft, known);
            roadmap.publishAs(draft.slug());
            roadmap.persist();
            publishVersion(roadmap, draft, at);
            published.add(roadmap);
        }
        known.values().stream().filter(roadmap -> !published.contains(roadmap)).forEach(roadmap -> roadmap.retire(at));
        database.flush();
        for (int i = 0; i < drafts.size(); i++) {
            keepFormerSlugs(published.get(i), drafts.get(i).formerSlugs());
        }
        database.createNativeQuery("delete from roadmap_former_slug f using roadmap r where r.slug = f.slug")
                .executeUpdate();
    }

    private static Roadmap roadmapFor(RoadmapDraft draft, Map<String, Roadmap> known) {
        var roadmap = known.get(draft.slug());
        for (var former : draft.formerSlugs()) {
            roadmap = roadmap == null ? known.get(former) : roadmap;
        }
        return roadmap == null ? new Roadmap() : roadmap;
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
