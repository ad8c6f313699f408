package dev.waymark.export;

import dev.waymark.export.checklist.ExportOptions.Paper;
import dev.waymark.platform.problem.HttpProblem.NotAcceptable;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that all exports have in common. Formats ignore those that do not concern them. */
public class ExportParameters {

    /** Whose progress is shown. */
    enum Whose {
        MINE;

        /** The spelling in addresses. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @PathParam("format")
    @Parameter(description = "File format")
    String format = "";

    @QueryParam("progress")
    @Parameter(
            description = "`mine`, which needs an access token, includes the calling learner's progress; the"
                    + " response is then private. By default, no progress is included",
            schema = @Schema(type = SchemaType.STRING, enumeration = "mine"))
    @Nullable
    Whose progress;

    @QueryParam("paper")
    @Parameter(
            description = "PDF only: paper size",
            schema = @Schema(implementation = Paper.class, defaultValue = "A4"))
    @Nullable
    Paper paper;

    @HeaderParam(HttpHeaders.ACCEPT)
    @Parameter(hidden = true)
    List<String> accept = List.of();

    /**
     * @throws ExportFormat.ExportFormatNotFound if there is no format of this name
     * @throws NotAcceptable if the caller does not accept its media type
     */
    ExportFormat format() {
        var named = ExportFormat.named(format);
        if (!named.isTakenBy(String.join(",", accept))) {
            throw new NotAcceptable();
        }
        return named;
    }

    boolean withProgress() {
        return progress != null;
    }

    Paper paper() {
        return paper == null ? Paper.A4 : paper;
    }
}
