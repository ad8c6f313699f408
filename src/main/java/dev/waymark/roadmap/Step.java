package dev.waymark.roadmap;

import dev.waymark.catalogue.ItemKind;
import dev.waymark.roadmap.RoadmapDraft.StepDraft;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** Places one item in a stage. */
@Entity
class Step {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "version_id")
    RoadmapVersion version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "stage_id")
    Stage stage;

    int position;

    @Enumerated(EnumType.STRING)
    ItemKind kind;

    @Column(name = "item_id")
    Long itemId;

    @Enumerated(EnumType.STRING)
    Requirement requirement;

    @Column(name = "step_group")
    @Nullable
    String group;

    @Column(updatable = false)
    @Nullable
    String reason;

    static Step of(Stage stage, int position, StepDraft draft) {
        var step = new Step();
        step.version = stage.version;
        step.stage = stage;
        step.position = position;
        step.kind = draft.kind();
        step.itemId = draft.itemId();
        step.requirement = draft.requirement();
        step.group = draft.group();
        step.reason = draft.reason();
        return step;
    }

    StepDraft draft() {
        return new StepDraft(kind, itemId, requirement, group, reason);
    }
}
