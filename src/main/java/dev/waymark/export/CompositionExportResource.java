package dev.waymark.export;

import static dev.waymark.platform.http.ApiPaths.V1;

import dev.waymark.curation.composing.CompositionParameters;
import dev.waymark.platform.http.answers.FileAnswer;
import dev.waymark.platform.http.answers.PublishedContent;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Like {@link RoadmapExportResource}, for roadmaps that are composed on request. */
@Path(V1 + "/compositions")
@Tag(name = "Exports")
@PublishedContent
@Blocking
@PermitAll
class CompositionExportResource {

    private final ExportedCompositions compositions;

    CompositionExportResource(ExportedCompositions compositions) {
        this.compositions = compositions;
    }

    @GET
    @Path("exports/{format}")
    @Operation(
            operationId = "exportComposition",
            summary = "A composition as a file",
            description = "Takes the parameters of a composition. A calendar needs `startDate`; its"
                    + " `hoursPerWeek` defaults to 5.")
    public FileAnswer get(
            @BeanParam CompositionParameters composition, @BeanParam CompositionExportParameters parameters) {
        return compositions.composed(composition.request(), parameters);
    }
}
