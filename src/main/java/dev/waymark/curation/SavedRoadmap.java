package dev.waymark.curation;

import dev.waymark.catalogue.CatalogueEditor.ItemName;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemView;
import dev.waymark.roadmap.Requirement;
import dev.waymark.roadmap.RoadmapDraft.StepDraft;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A personal roadmap in an archive. Whatever comes from one may lack any member, and have nulls in its lists.
 *
 * @param versions from the first to the latest
 */
record SavedRoadmap(
        @Nullable String id,
        @Nullable KeptComposition composition,
        @Nullable List<SavedVersion> versions) {

    record SavedVersion(
            @Nullable Instant publishedAt,
            @Nullable String title,
            @Nullable String summary,
            @Nullable List<String> focusAreas,
            @Nullable List<SavedStage> stages) {

        /** Without what is missing: that is told where it is read as what a learner wants. */
        Stream<SavedStep> steps() {
            return present(stages).flatMap(stage -> present(stage.steps)).filter(SavedStep::isNamed);
        }

        List<StageEdit> edits() {
            return stages == null
                    ? List.of()
                    : stages.stream()
                            .map(stage -> stage == null ? new StageEdit(null, null, null, null) : stage.edit())
                            .toList();
        }

        /** As steps that there are already, so that reasons are kept, and what left the catalogue, too. */
        Stream<StepDraft> drafts(Map<ItemName, ItemView> items) {
            return steps().filter(step -> items.containsKey(step.name()))
                    .map(step -> step.draft(Objects.requireNonNull(items.get(step.name()))));
        }
    }

    record SavedStage(
            @Nullable String slug,
            @Nullable String title,
            @Nullable String summary,
            @Nullable List<SavedStep> steps) {

        private StageEdit edit() {
            return new StageEdit(
                    slug,
                    title,
                    summary,
                    steps == null
                            ? null
                            : steps.stream()
                                    .map(step -> step == null ? new StepEdit(null, null, null, null) : step.edit())
                                    .toList());
        }
    }

    record SavedStep(
            @Nullable ItemKind kind,
            @Nullable String slug,
            @Nullable Requirement requirement,
            @Nullable String group,
            @Nullable String reason) {

        private boolean isNamed() {
            return kind != null && slug != null;
        }

        ItemName name() {
            return new ItemName(Objects.requireNonNull(kind), Objects.requireNonNull(slug));
        }

        private StepEdit edit() {
            return new StepEdit(kind, slug, requirement, group);
        }

        private StepDraft draft(ItemView item) {
            return new StepDraft(item.kind(), item.rowId(), Requirement.REQUIRED, null, reason);
        }
    }

    Stream<SavedVersion> present() {
        return present(versions);
    }

    private static <T> Stream<T> present(@Nullable List<T> list) {
        return list == null ? Stream.empty() : list.stream().filter(Objects::nonNull);
    }
}
