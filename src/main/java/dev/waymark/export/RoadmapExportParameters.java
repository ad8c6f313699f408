package dev.waymark.export;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of a roadmap's export. */
public class RoadmapExportParameters extends PacedExportParameters {

    @QueryParam("version")
    @Parameter(
            description = "Number of the version; default the latest",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1"))
    @Nullable
    Integer version;

    @QueryParam("progress")
    @Parameter(
            description = ProgressOfCaller.DESCRIPTION,
            schema = @Schema(type = SchemaType.STRING, enumeration = "mine"))
    ProgressOfCaller.@Nullable Whose progress;
}
