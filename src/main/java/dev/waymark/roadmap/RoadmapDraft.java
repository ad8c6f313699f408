package dev.waymark.roadmap;

import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.Level;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A roadmap to be published.
 *
 * @param hash a digest of its source, {@code sha256:…}
 */
@RegisterForReflection
public record RoadmapDraft(String slug, List<String> formerSlugs, String hash, Structure structure) {

    /** The part of a roadmap that a version freezes. A new version is needed only when it changes. */
    public record Structure(String title, String summary, List<Long> focusAreaIds, List<StageDraft> stages) {

        public Stream<StepDraft> steps() {
            return stages.stream().flatMap(stage -> stage.steps().stream());
        }
    }

    public record StageDraft(String slug, String title, String summary, Level level, List<StepDraft> steps) {

        public StageDraft withSteps(List<StepDraft> others) {
            return new StageDraft(slug, title, summary, level, others);
        }
    }

    public record StepDraft(
            ItemKind kind,
            Long itemId,
            Requirement requirement,
            @Nullable String group,
            @Nullable String reason) {

        /** A step written by curators, who give no reasons. */
        public StepDraft(ItemKind kind, Long itemId, Requirement requirement, @Nullable String group) {
            this(kind, itemId, requirement, group, null);
        }

        public StepDraft withReason(@Nullable String other) {
            return new StepDraft(kind, itemId, requirement, group, other);
        }
    }
}
