package dev.waymark.export;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("ProgressImport")
@Description("A ticked export that was sent back, and what applying it would change now")
@Schema(name = "ProgressImport")
public record ImportView(
        @Description("Names the import, a UUID") @Schema(examples = "0192f0c1-7c3e-4d9a-9d1e-3b0f5a1c2d4e")
        String id,

        @Description("When the file came. What was marked later on any device stays")
        Instant createdAt,

        @Description("Until when it can be read and applied")
        Instant expiresAt,

        @Nullable @Description("When it was applied; absent unless it was")
        Instant appliedAt,

        @Description("What sort of file it was") ImportFormat format,

        @Description("What applying would change now, in the order of the file")
        List<ImportedChange> changes,

        @Description("What the file would change too, had it not been marked otherwise after the file came")
        List<ImportedChange> superseded,

        @Description("How many items the file changes to what they are already") @Schema(examples = "2")
        int unchanged,

        @Description("What in the file is not taken, and why: the first 200")
        List<UnknownTick> unknown,

        @Description("How many more of them there are") @Schema(examples = "0")
        int furtherUnknown) {}
