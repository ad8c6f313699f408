package dev.waymark.curation.personal;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemName;
import dev.waymark.catalogue.ItemView;
import dev.waymark.catalogue.SlugForm;
import dev.waymark.roadmap.Requirement;
import dev.waymark.roadmap.RoadmapDraft.StepDraft;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A personal roadmap in an archive. Archives can be edited, so any member may be missing and lists may have nulls,
 * whatever their types say.
 *
 * @param versions from the first to the latest
 */
@RegisterForReflection
record ArchivedRoadmap(String id, @Nullable KeptComposition composition, List<ArchivedVersion> versions) {

    /** Stand in for nulls, which are reported at their positions. */
    private static final StageEdit NO_STAGE = new StageEdit(null, "", null, List.of());

    private static final StepEdit NO_STEP = new StepEdit(ItemKind.TOPIC, "", null, null);

    record ArchivedVersion(
            Instant publishedAt, String title, String summary, List<String> focusAreas, List<ArchivedStage> stages) {

        /** Skips whatever is missing; checking the edits reports it. */
        Stream<ArchivedStep> steps() {
            return present(stages).flatMap(stage -> present(stage.steps)).filter(ArchivedStep::isNamed);
        }

        /** Each step with its place in the version, such as {@code stages/0/steps/3}. */
        void forEachStep(BiConsumer<String, ArchivedStep> check) {
            for (int i = 0; stages != null && i < stages.size(); i++) {
                var steps = stages.get(i) == null ? null : stages.get(i).steps;
                for (int j = 0; steps != null && j < steps.size(); j++) {
                    if (steps.get(j) != null) {
                        check.accept("stages/%d/steps/%d".formatted(i, j), steps.get(j));
                    }
                }
            }
        }

        List<StageEdit> edits() {
            return stages == null
                    ? List.of()
                    : stages.stream()
                            .map(stage -> stage == null ? NO_STAGE : stage.edit())
                            .toList();
        }

        /** As existing steps, so that they keep their reasons and may have left the catalogue. */
        Stream<StepDraft> drafts(Map<ItemName, ItemView> items) {
            return steps().filter(step -> items.containsKey(step.name()))
                    .map(step -> step.draft(Objects.requireNonNull(items.get(step.name()))));
        }
    }

    record ArchivedStage(String slug, String title, String summary, List<ArchivedStep> steps) {

        private StageEdit edit() {
            return new StageEdit(
                    slug,
                    title,
                    summary,
                    steps == null
                            ? List.of()
                            : steps.stream()
                                    .map(step -> step == null ? NO_STEP : step.edit())
                                    .toList());
        }
    }

    record ArchivedStep(
            ItemKind kind,
            String slug,
            Requirement requirement,
            @Nullable String group,
            @Nullable String reason) {

        private boolean isNamed() {
            return kind != null && SlugForm.fits(slug);
        }

        /** Written for those who read an archive; whoever restores it may leave it out. */
        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        String getKey() {
            return name().key();
        }

        ItemName name() {
            return new ItemName(kind, slug);
        }

        private StepEdit edit() {
            return new StepEdit(kind, slug, requirement, group);
        }

        private StepDraft draft(ItemView item) {
            return new StepDraft(item.kind(), item.rowId(), Requirement.REQUIRED, null, reason);
        }
    }

    Stream<ArchivedVersion> present() {
        return present(versions);
    }

    private static <T> Stream<T> present(@Nullable List<T> list) {
        return list == null ? Stream.empty() : list.stream().filter(Objects::nonNull);
    }
}
