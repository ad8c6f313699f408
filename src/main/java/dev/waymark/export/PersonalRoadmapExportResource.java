package dev.waymark.export;

import static dev.waymark.platform.http.ApiPaths.V1;

import dev.waymark.identity.Learners;
import dev.waymark.platform.http.answers.FileAnswer;
import dev.waymark.platform.http.answers.PersonalContent;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Like {@link RoadmapExportResource}, for roadmaps that only their owner can see. */
@Path(V1 + "/me/roadmaps")
@Tag(name = "Exports")
@PersonalContent
@Blocking
@Authenticated
class PersonalRoadmapExportResource {

    private final ExportedRoadmaps roadmaps;
    private final Learners learners;

    PersonalRoadmapExportResource(ExportedRoadmaps roadmaps, Learners learners) {
        this.roadmaps = roadmaps;
        this.learners = learners;
    }

    @GET
    @Path("{id}/exports/{format}")
    @Operation(
            operationId = "exportPersonalRoadmap",
            summary = "A version of one of the learner's own roadmaps as a file")
    public FileAnswer get(@PathParam("id") String id, @BeanParam RoadmapExportParameters parameters) {
        return roadmaps.own(learners.current(), id, parameters);
    }
}
