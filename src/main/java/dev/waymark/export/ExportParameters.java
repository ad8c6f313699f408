package dev.waymark.export;

import dev.waymark.export.checklist.ExportOptions.Paper;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that all exports have in common. Formats ignore those that do not concern them. */
public class ExportParameters {

    @PathParam("format")
    @Parameter(description = "File format")
    String format = "";

    @QueryParam("paper")
    @Parameter(
            description = "PDF only: paper size",
            schema = @Schema(implementation = Paper.class, defaultValue = "A4"))
    @Nullable
    Paper paper;

    /**
     * @throws ExportFormat.ExportFormatNotFound if there is no format of this name
     */
    public ExportFormat format() {
        return ExportFormat.named(format);
    }

    Paper paper() {
        return paper == null ? Paper.A4 : paper;
    }
}
