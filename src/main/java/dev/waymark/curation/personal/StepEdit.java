package dev.waymark.curation.personal;

import static java.util.Objects.requireNonNullElseGet;

import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemName.ItemDescriptions;
import dev.waymark.curation.composing.Composer;
import dev.waymark.roadmap.Requirement;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Checked by {@link StageEdits}, which knows its position. JSON may leave any member out. */
@Input("StepInput")
@Description("An item at its position in a personal roadmap")
@Schema(name = "StepEdit")
public record StepEdit(
        @Description(ItemDescriptions.KIND) @Schema(required = true)
        ItemKind kind,

        @Description("Slug of the item, unique within its kind; a former slug is accepted")
        @Schema(examples = "docker", required = true)
        String slug,

        @Nullable
        @Description("How much it matters; by default, topics are REQUIRED, projects RECOMMENDED and all"
                + " other items OPTIONAL")
        Requirement requirement,

        @Nullable @Description("Heading that groups it with other steps, at most 200 characters")
        String group) {

    Requirement requirementOr(ItemKind kind) {
        return requireNonNullElseGet(requirement, () -> Composer.requirement(kind));
    }
}
