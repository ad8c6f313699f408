package dev.waymark.roadmap;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
class Roadmap extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String slug;

    @Column(name = "retired_at")
    @Nullable
    Instant retiredAt;

    @Column(name = "owner_id", updatable = false)
    @Nullable
    Long ownerId;

    @Column(updatable = false)
    @Nullable
    String composition;

    /** All roadmaps except personal ones. */
    static List<Roadmap> curated() {
        return list("ownerId is null");
    }

    static long countOf(long owner) {
        return count("ownerId", owner);
    }

    static Optional<Roadmap> of(long owner, String slug) {
        return find("ownerId = ?1 and slug = ?2", owner, slug).firstResultOptional();
    }

    static Roadmap createPersonal(long owner, String slug, @Nullable String composition) {
        var roadmap = new Roadmap();
        roadmap.ownerId = owner;
        roadmap.slug = slug;
        roadmap.composition = composition;
        roadmap.persist();
        return roadmap;
    }

    Optional<RoadmapVersion> latestVersion() {
        return RoadmapVersion.<RoadmapVersion>find("roadmapId = ?1 order by number desc", id)
                .firstResultOptional();
    }

    void publishAs(String slug) {
        this.slug = slug;
        retiredAt = null;
    }

    void retire(Instant at) {
        if (retiredAt == null) {
            retiredAt = at;
        }
    }
}
