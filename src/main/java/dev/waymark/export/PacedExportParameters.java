package dev.waymark.export;

import dev.waymark.curation.composing.Pace;
import dev.waymark.export.checklist.ExportOptions;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of an export of what has no schedule of its own. */
public class PacedExportParameters extends ExportParameters {

    @QueryParam("startDate")
    @Parameter(
            description = "Calendars only, and required there: the first day, in the years from 2000 to 2100",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String startDate;

    @QueryParam("hoursPerWeek")
    @Parameter(
            description = "Calendars only: hours available per week",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            format = "int32",
                            minimum = "1",
                            maximum = "168",
                            defaultValue = "5"))
    @Nullable
    Integer hoursPerWeek;

    public ExportOptions options() {
        var pace = Pace.of(hoursPerWeek == null ? ExportOptions.DEFAULT_HOURS_PER_WEEK : hoursPerWeek, startDate);
        return new ExportOptions(paper(), theme(), pace.startDate(), pace.hoursPerWeek());
    }
}
