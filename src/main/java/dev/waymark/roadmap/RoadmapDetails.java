package dev.waymark.roadmap;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.catalogue.CertificationView;
import dev.waymark.catalogue.Cost;
import dev.waymark.catalogue.Hours;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemName.ItemDescriptions;
import dev.waymark.catalogue.ItemReference;
import dev.waymark.catalogue.ItemView;
import dev.waymark.catalogue.LearningResourceView;
import dev.waymark.catalogue.Level;
import dev.waymark.catalogue.ProjectView;
import dev.waymark.catalogue.ResourceType;
import dev.waymark.catalogue.TopicView;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a roadmap in full, as REST shows it. */
@Schema(name = "RoadmapDetails")
public record RoadmapDetails(
        @JsonUnwrapped RoadmapView roadmap,

        @Schema(description = "Its stages, from foundational to expert")
        List<StageDetails> stages) {

    static RoadmapDetails of(RoadmapView roadmap, List<StageView> stages, StepItems items) {
        return new RoadmapDetails(
                roadmap,
                stages.stream().map(stage -> StageDetails.of(stage, items)).toList());
    }

    /** The items of the steps with what belongs to them, by the items' row ids. */
    record StepItems(
            Map<Long, ItemView> items,
            Map<Long, List<LearningResourceView>> resources,
            Map<Long, List<TopicView>> prerequisites) {}

    @Schema(name = "StageDetails")
    public record StageDetails(
            @Schema(description = "Slug of the stage, unique within its roadmap", examples = "backend-mastery")
            String slug,

            @Schema(description = "Position in the roadmap, counted from 1", examples = "1")
            int position,

            String title,

            String summary,

            @Schema(description = "Level that the stage leads to")
            Level level,

            @Schema(description = "What to do in it, in order")
            List<StepDetails> steps) {

        static StageDetails of(StageView stage, StepItems items) {
            return new StageDetails(
                    stage.slug(),
                    stage.position(),
                    stage.title(),
                    stage.summary(),
                    stage.level(),
                    stage.steps().stream()
                            .map(step -> StepDetails.of(
                                    step,
                                    requireNonNull(items.items().get(step.itemId())),
                                    items.resources().getOrDefault(step.itemId(), List.of()),
                                    items.prerequisites().getOrDefault(step.itemId(), List.of())))
                            .toList());
        }
    }

    @Schema(name = "StepDetails", description = "An item at its position, with the members of its kind")
    public record StepDetails(
            ItemKind kind,

            @Schema(description = ItemDescriptions.SLUG, examples = "fastapi-fundamentals")
            String slug,

            String title,

            String summary,

            @Schema(description = "How much it matters here")
            Requirement requirement,

            @Schema(description = "Heading that groups it with other steps", examples = "Core skills") @Nullable
            String group,

            @Schema(
                    description = "Why it is there; only in a learner's own roadmap that was composed",
                    examples = "needed by AWS IAM")
            @Nullable
            String reason,

            @Nullable Level level,

            @Schema(description = "Estimated hours, for planning") @Nullable
            Hours hours,

            @Schema(description = "Certifications only: who awards it") @Nullable
            String provider,

            @Schema(description = "Resources only: type of resource") @Nullable
            ResourceType type,

            @Nullable Cost cost,

            @Nullable String url,

            @Schema(description = "False if the curators could not confirm that it exists as described")
            boolean verified,

            @Nullable String note,

            @Schema(description = "When the item left the catalogue") @Nullable
            Instant retiredAt,

            @Schema(description = "What to learn it from, the primary one first") @Nullable
            List<ResourceReference> resources,

            @Schema(description = "What to know first, whether or not it is in the roadmap; direct prerequisites only")
            @Nullable
            List<ItemReference> prerequisites) {

        @Description(ItemDescriptions.KEY)
        public String getKey() {
            return kind.key(slug);
        }

        static StepDetails of(
                StepView step, ItemView item, List<LearningResourceView> resources, List<TopicView> prerequisites) {
            var references = resources.stream().map(ResourceReference::of).toList();
            var needed = prerequisites.stream().map(ItemReference::of).toList();
            return switch (item) {
                case TopicView topic ->
                    of(step, item, topic.level(), topic.hours(), null, null, null, null, references, needed);
                case ProjectView project ->
                    of(step, item, project.level(), project.hours(), null, null, null, null, references, needed);
                case LearningResourceView resource ->
                    of(
                            step,
                            item,
                            resource.level(),
                            null,
                            null,
                            resource.type(),
                            resource.cost(),
                            resource.url(),
                            null,
                            null);
                case CertificationView exam ->
                    of(
                            step,
                            item,
                            exam.level(),
                            exam.hours(),
                            exam.provider(),
                            null,
                            exam.cost(),
                            exam.url(),
                            references,
                            needed);
            };
        }

        private static StepDetails of(
                StepView step,
                ItemView item,
                @Nullable Level level,
                @Nullable Hours hours,
                @Nullable String provider,
                @Nullable ResourceType type,
                @Nullable Cost cost,
                @Nullable String url,
                @Nullable List<ResourceReference> resources,
                @Nullable List<ItemReference> prerequisites) {
            return new StepDetails(
                    item.kind(),
                    item.slug(),
                    item.title(),
                    item.summary(),
                    step.requirement(),
                    step.group(),
                    step.reason(),
                    level,
                    hours,
                    provider,
                    type,
                    cost,
                    url,
                    item.verified(),
                    item.note(),
                    item.retiredAt(),
                    resources,
                    prerequisites);
        }
    }

    @Schema(name = "ResourceReference", description = "A learning resource in brief")
    public record ResourceReference(
            @Schema(examples = "fastapi-docs") String slug,
            String title,
            @Nullable String url,
            ResourceType type,
            Cost cost) {

        @Description(ItemDescriptions.KEY)
        public String getKey() {
            return ItemKind.RESOURCE.key(slug);
        }

        static ResourceReference of(LearningResourceView resource) {
            return new ResourceReference(
                    resource.slug(), resource.title(), resource.url(), resource.type(), resource.cost());
        }
    }
}
