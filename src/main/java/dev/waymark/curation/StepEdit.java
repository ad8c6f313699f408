package dev.waymark.curation;

import static java.util.Objects.requireNonNullElseGet;

import dev.waymark.catalogue.ItemKind;
import dev.waymark.roadmap.Requirement;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Checked by {@link StageEdits}, which knows where it stands. From JSON, any member may be missing. */
@Input("StepInput")
@Description("One item in its place in a personal roadmap")
@Schema(name = "StepEdit")
public record StepEdit(
        @Description("What sort of item it is") @Schema(required = true)
        ItemKind kind,

        @Description("Names the item within its kind; a former slug will do")
        @Schema(examples = "docker", required = true)
        String slug,

        @Nullable
        @Description("How much it matters; unless told, topics are required, projects recommended, all else optional")
        Requirement requirement,

        @Nullable @Description("The heading that it stands under, at most 200 characters")
        String group) {

    Requirement requirementOr(ItemKind kind) {
        return requireNonNullElseGet(requirement, () -> Composer.requirement(kind));
    }
}
