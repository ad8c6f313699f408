package dev.waymark.roadmap;

import dev.waymark.roadmap.RoadmapDraft.Structure;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A published version of a roadmap, which never changes. */
@Entity
@Table(name = "roadmap_version")
class RoadmapVersion extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "roadmap_id", updatable = false)
    Long roadmapId;

    @Column(updatable = false)
    int number;

    @Column(updatable = false)
    String title;

    @Column(updatable = false)
    String summary;

    @Column(updatable = false)
    String hash;

    @Column(name = "published_at", updatable = false)
    Instant publishedAt;

    @ElementCollection
    @CollectionTable(name = "roadmap_version_focus_area", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "focus_area_id")
    @OrderColumn(name = "position")
    List<Long> focusAreaIds = new ArrayList<>();

    @OneToMany(mappedBy = "version", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    List<Stage> stages = new ArrayList<>();

    static RoadmapVersion of(Roadmap roadmap, int number, RoadmapDraft draft, Instant at) {
        var version = new RoadmapVersion();
        version.roadmapId = roadmap.id;
        version.number = number;
        version.title = draft.structure().title();
        version.summary = draft.structure().summary();
        version.hash = draft.hash();
        version.publishedAt = at;
        version.focusAreaIds.addAll(draft.structure().focusAreaIds());
        draft.structure()
                .stages()
                .forEach(stage -> version.stages.add(Stage.of(version, version.stages.size() + 1, stage)));
        return version;
    }

    Structure structure() {
        return new Structure(
                title,
                summary,
                List.copyOf(focusAreaIds),
                stages.stream().map(Stage::draft).toList());
    }
}
