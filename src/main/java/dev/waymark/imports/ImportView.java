package dev.waymark.imports;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("ProgressImport")
@Description("A ticked export that was uploaded, and what applying it would change now")
@Schema(name = "ProgressImport")
public record ImportView(
        @Description("Id of the import, a UUID") @Schema(examples = "0192f0c1-7c3e-4d9a-9d1e-3b0f5a1c2d4e")
        String id,

        @Description("When the file was uploaded. Anything that was marked later, on any device, stays")
        Instant createdAt,

        @Description("When it expires; until then it can be read and applied")
        Instant expiresAt,

        @Nullable @Description("When it was applied; absent if it was not")
        Instant appliedAt,

        @Description("Format of the file") ImportFormat format,

        @Description("What applying would change now, in the order of the file; what goes by title comes last")
        List<ImportedChange> changes,

        @Description("What the file would also change, had it not been marked otherwise after the upload")
        List<ImportedChange> superseded,

        @Description("Number of items that already have the status they would be changed to") @Schema(examples = "2")
        int unchanged,

        @Description("Entries in the file that are ignored, and why; the first 200")
        List<UnknownTick> unknown,

        @Description("Number of further such entries that are not listed") @Schema(examples = "0")
        int furtherUnknown) {}
