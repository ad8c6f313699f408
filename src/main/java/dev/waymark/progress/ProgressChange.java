package dev.waymark.progress;

import dev.waymark.catalogue.ItemKind;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Checked by {@link ChangeBatch}, which knows where it stands. */
@Input("ProgressChangeInput")
@Description("What a device recorded: an item was marked")
@Schema(name = "ProgressChange")
public record ProgressChange(
        @Description("A UUID that the device made, in small letters: the change counts once, however often it is sent")
        @Schema(examples = "0192f0c1-7c3e-7d9a-9d1e-3b0f5a1c2d4e", required = true)
        String id,

        @Description("What sort of item it is") @Schema(required = true)
        ItemKind kind,

        @Description("Names the item within its kind; a former slug will do")
        @Schema(examples = "docker", required = true)
        String slug,

        @Description("How far the learner is") @Schema(required = true)
        ProgressStatus status,

        @Description("When it was marked, by the device's clock; kept to the microsecond")
        @Schema(examples = "2026-11-23T18:00:00.123456Z", required = true)
        Instant changedAt) {}
