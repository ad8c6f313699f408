package dev.waymark.export;

import static dev.waymark.platform.http.ApiPaths.V1;

import dev.waymark.platform.http.answers.FileAnswer;
import dev.waymark.platform.http.answers.PublishedContent;
import dev.waymark.platform.http.answers.Renamed;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Not on a virtual thread: writing a file keeps a processor busy, and would hold up the requests of others. */
@Path(V1 + "/roadmaps")
@Tag(name = "Exports")
@PublishedContent
@Blocking
@PermitAll
class RoadmapExportResource {

    private final ExportedRoadmaps roadmaps;

    RoadmapExportResource(ExportedRoadmaps roadmaps) {
        this.roadmaps = roadmaps;
    }

    @GET
    @Path("{slug}/exports/{format}")
    @Operation(operationId = "exportRoadmap", summary = "A version of a roadmap as a file")
    public FileAnswer get(
            @PathParam("slug") @Parameter(description = Renamed.SLUG) String slug,
            @BeanParam RoadmapExportParameters parameters) {
        return roadmaps.published(slug, parameters);
    }
}
