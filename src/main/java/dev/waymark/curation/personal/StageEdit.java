package dev.waymark.curation.personal;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Checked by {@link StageEdits}, which knows its position. JSON may leave any member out. */
@Input("StageInput")
@Description("A stage of a personal roadmap")
@Schema(name = "StageEdit")
public record StageEdit(
        @Nullable
        @Description("Slug of the stage, unique within its roadmap: lower-case letters, digits and"
                + " hyphens. A stage that keeps its slug stays the same stage. By default named after"
                + " its position")
        @Schema(examples = "foundational")
        String slug,

        @Description("Title of the stage, at most 200 characters") @Schema(required = true)
        String title,

        @Nullable @Description("What it is about, at most 2,000 characters")
        String summary,

        @Description("What to do in it, in order") @Schema(required = true)
        List<@NonNull StepEdit> steps) {}
