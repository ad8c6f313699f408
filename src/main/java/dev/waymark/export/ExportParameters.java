package dev.waymark.export;

import dev.waymark.export.checklist.ExportOptions.Paper;
import dev.waymark.export.checklist.ExportOptions.Theme;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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

    @QueryParam("theme")
    @Parameter(
            description =
                    "Pictures only: colours; `auto` follows the reader's setting, which a PNG cannot and is light",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"auto", "light", "dark"},
                            defaultValue = "auto"))
    @Nullable
    Theme theme;

    /**
     * @throws ExportFormat.ExportFormatNotFound if there is no format of this name
     */
    public ExportFormat format() {
        return ExportFormat.named(format);
    }

    Paper paper() {
        return paper == null ? Paper.A4 : paper;
    }

    Theme theme() {
        return theme == null ? Theme.AUTO : theme;
    }
}
