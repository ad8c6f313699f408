package dev.waymark.roadmap;

import dev.waymark.catalogue.Level;
import dev.waymark.roadmap.RoadmapDraft.StageDraft;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;

/** A layer of a roadmap. */
@Entity
class Stage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "version_id")
    RoadmapVersion version;

    int position;
    String slug;
    String title;
    String summary;

    @Enumerated(EnumType.STRING)
    Level level;

    @OneToMany(mappedBy = "stage", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    List<Step> steps = new ArrayList<>();

    static Stage of(RoadmapVersion version, int position, StageDraft draft) {
        var stage = new Stage();
        stage.version = version;
        stage.position = position;
        stage.slug = draft.slug();
        stage.title = draft.title();
        stage.summary = draft.summary();
        stage.level = draft.level();
        draft.steps().forEach(step -> stage.steps.add(Step.of(stage, stage.steps.size() + 1, step)));
        return stage;
    }

    StageDraft draft() {
        return new StageDraft(
                slug, title, summary, level, steps.stream().map(Step::draft).toList());
    }
}
