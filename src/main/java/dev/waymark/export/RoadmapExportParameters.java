package dev.waymark.export;

import dev.waymark.curation.Pace;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the export of a roadmap may be told. */
public class RoadmapExportParameters extends ExportParameters {

    @QueryParam("version")
    @Parameter(
            description = "The number of the version; the latest unless told",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1"))
    @Nullable
    Integer version;

    @QueryParam("startDate")
    @Parameter(
            description = "The first day of a calendar, which needs it; in the years from 2000 to 2100",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String startDate;

    @QueryParam("hoursPerWeek")
    @Parameter(
            description = "How many hours there are in each week of a calendar",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            format = "int32",
                            minimum = "1",
                            maximum = "168",
                            defaultValue = "5"))
    @Nullable
    Integer hoursPerWeek;

    ExportOptions options() {
        var pace = Pace.of(hoursPerWeek == null ? ExportOptions.DEFAULT_HOURS_PER_WEEK : hoursPerWeek, startDate);
        return new ExportOptions(paper(), pace.startDate(), pace.hoursPerWeek());
    }
}
