package dev.waymark.curation.paths;

import static dev.waymark.platform.http.ApiPaths.V1;

import dev.waymark.platform.http.answers.PublishedContent;
import dev.waymark.platform.http.answers.Renamed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Has the same path as the catalogue's topics. With a longer one, the router would choose this class for every request
 * below it, whatever the method.
 */
@Path(V1 + "/topics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Compositions")
@PublishedContent
@RunOnVirtualThread
@PermitAll
class TopicPathResource {

    private final TopicPaths paths;

    TopicPathResource(TopicPaths paths) {
        this.paths = paths;
    }

    @GET
    @Path("{slug}/prerequisites")
    @Operation(
            operationId = "getTopicPrerequisites",
            summary = "A topic's prerequisites, direct and indirect, as a graph")
    public PrerequisiteGraph prerequisites(
            @PathParam("slug") @Parameter(description = Renamed.SLUG) String slug,
            @QueryParam("depth")
                    @Parameter(
                            description = "Number of steps to follow from the topic; default all",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            format = "int32",
                                            minimum = "1",
                                            maximum = "100"))
                    @Nullable
                    Integer depth) {
        return paths.prerequisites(slug, depth);
    }

    @GET
    @Path("{slug}/path")
    @Operation(operationId = "getTopicPath", summary = "The path from what a learner knows to a topic")
    public TopicPath path(
            @PathParam("slug") @Parameter(description = Renamed.SLUG) String slug,
            @QueryParam("known")
                    @Parameter(
                            description =
                                    "What the learner knows, as in `topics/docker`; default nothing. Former slugs are"
                                            + " accepted. `mine`, which needs an access token, stands for everything"
                                            + " that the calling learner has marked as DONE; the response is then"
                                            + " private")
                    List<String> known) {
        return paths.path(slug, known);
    }
}
