package dev.waymark.curation;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Checked by {@link StageEdits}, which knows where it stands. From JSON, any member may be missing. */
@Input("StageInput")
@Description("A layer of a personal roadmap")
@Schema(name = "StageEdit")
public record StageEdit(
        @Nullable
        @Description("Names the stage within its roadmap, in small letters, digits and hyphens: what keeps its slug"
                + " stays the same stage. After its place unless told")
        @Schema(examples = "foundational")
        String slug,

        @Description("What it is called, at most 200 characters") @Schema(required = true)
        String title,

        @Nullable @Description("What it is about, at most 2,000 characters")
        String summary,

        @Description("What to do in it, in order") @Schema(required = true)
        List<@NonNull StepEdit> steps) {}
