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

    static List<Roadmap> all() {
        return listAll();
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
