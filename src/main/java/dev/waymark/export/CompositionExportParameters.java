package dev.waymark.export;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of a composition's export, beside those of the composition, which has a pace of its own. */
public class CompositionExportParameters extends ExportParameters {

    @QueryParam("progress")
    @Parameter(
            description = ProgressOfCaller.DESCRIPTION,
            schema = @Schema(type = SchemaType.STRING, enumeration = "mine"))
    ProgressOfCaller.@Nullable Whose progress;
}
