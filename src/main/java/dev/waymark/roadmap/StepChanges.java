package dev.waymark.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemName.ItemDescriptions;
import dev.waymark.catalogue.ItemView;
import dev.waymark.roadmap.WholeVersion.Spot;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The changes that a step can undergo. A step is identified by its item, which is shown in its current wording. */
public final class StepChanges {

    private StepChanges() {}

    @Type("StepPlace")
    @Description("The position of a step")
    @Schema(name = "StepPlace")
    public record Place(
            @JsonIgnore @Schema(hidden = true) long stageId,

            @Ignore @Description("The slug of the stage") @Schema(examples = "backend-mastery")
            String stage,

            @Description("Position in the stage, counted from 1") @Schema(examples = "4")
            int position) {

        static Place of(Spot spot) {
            return new Place(spot.stage().rowId(), spot.stage().slug(), spot.position());
        }
    }

    @Type("StepPlacement")
    @Description("A step that was added or removed, with its position")
    @Schema(name = "StepPlacement")
    public record Placement(
            @JsonIgnore @Schema(hidden = true) long itemId,

            @JsonIgnore @Schema(hidden = true) long stageId,

            @Description(ItemDescriptions.KIND) ItemKind kind,

            @Description(ItemDescriptions.SLUG) @Schema(examples = "kubernetes")
            String slug,

            @Description(ItemDescriptions.TITLE) @Schema(examples = "Kubernetes")
            String title,

            @Ignore @Description("The slug of the stage") @Schema(examples = "backend-mastery")
            String stage,

            @Description("Position in the stage, counted from 1") @Schema(examples = "4")
            int position,

            @Nullable @Description("Heading that groups it with other steps")
            String group,

            @Description("How much it matters") Requirement requirement) {

        @Description(ItemDescriptions.KEY)
        public String getKey() {
            return kind.key(slug);
        }

        static Placement of(ItemView item, Spot spot) {
            return new Placement(
                    item.rowId(),
                    spot.stage().rowId(),
                    item.kind(),
                    item.slug(),
                    item.title(),
                    spot.stage().slug(),
                    spot.position(),
                    spot.step().group(),
                    spot.step().requirement());
        }
    }

    @Type("StepMove")
    @Description("A step that moved")
    @Schema(name = "StepMove")
    public record Move(
            @JsonIgnore @Schema(hidden = true) long itemId,

            @Description(ItemDescriptions.KIND) ItemKind kind,

            @Description(ItemDescriptions.SLUG) @Schema(examples = "kubernetes")
            String slug,

            @Description(ItemDescriptions.TITLE) @Schema(examples = "Kubernetes")
            String title,

            @Description("Former position") Place from,

            @Description("New position") Place to) {

        @Description(ItemDescriptions.KEY)
        public String getKey() {
            return kind.key(slug);
        }

        static Move of(ItemView item, Spot from, Spot to) {
            return new Move(item.rowId(), item.kind(), item.slug(), item.title(), Place.of(from), Place.of(to));
        }
    }

    @Type("StepRegrouping")
    @Description("A step that moved to another heading")
    @Schema(name = "StepRegrouping")
    public record Regrouping(
            @JsonIgnore @Schema(hidden = true) long itemId,

            @Description(ItemDescriptions.KIND) ItemKind kind,

            @Description(ItemDescriptions.SLUG) @Schema(examples = "kubernetes")
            String slug,

            @Description(ItemDescriptions.TITLE) @Schema(examples = "Kubernetes")
            String title,

            @Nullable @Description("Former heading, if any") @Schema(examples = "Core skills")
            String from,

            @Nullable @Description("New heading, if any") @Schema(examples = "Tooling")
            String to) {

        @Description(ItemDescriptions.KEY)
        public String getKey() {
            return kind.key(slug);
        }

        static Regrouping of(ItemView item, Spot from, Spot to) {
            return new Regrouping(
                    item.rowId(),
                    item.kind(),
                    item.slug(),
                    item.title(),
                    from.step().group(),
                    to.step().group());
        }
    }

    @Type("RequirementChange")
    @Description("A step that matters more or less than before")
    @Schema(name = "RequirementChange")
    public record RequirementChange(
            @JsonIgnore @Schema(hidden = true) long itemId,

            @Description(ItemDescriptions.KIND) ItemKind kind,

            @Description(ItemDescriptions.SLUG) @Schema(examples = "kubernetes")
            String slug,

            @Description(ItemDescriptions.TITLE) @Schema(examples = "Kubernetes")
            String title,

            @Description("Former requirement") Requirement from,

            @Description("New requirement") Requirement to) {

        @Description(ItemDescriptions.KEY)
        public String getKey() {
            return kind.key(slug);
        }

        static RequirementChange of(ItemView item, Spot from, Spot to) {
            return new RequirementChange(
                    item.rowId(),
                    item.kind(),
                    item.slug(),
                    item.title(),
                    from.step().requirement(),
                    to.step().requirement());
        }
    }
}
