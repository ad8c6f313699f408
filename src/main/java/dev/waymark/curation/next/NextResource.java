package dev.waymark.curation.next;

import static dev.waymark.platform.http.ApiPaths.V1;

import dev.waymark.identity.Learners;
import dev.waymark.platform.http.answers.PersonalContent;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path(V1 + "/me/next")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
@Authenticated
@PersonalContent
@RunOnVirtualThread
class NextResource {

    private final NextItemFinder next;
    private final Learners learners;

    NextResource(NextItemFinder next, Learners learners) {
        this.next = next;
        this.learners = learners;
    }

    @GET
    @Operation(
            operationId = "getNext",
            summary = "What the learner might do next, across all the roadmaps that they follow, each with"
                    + " its reason")
    public NextItems get(
            @QueryParam("limit")
                    @Parameter(
                            description = "Maximum number of items; default 20",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            format = "int32",
                                            minimum = "1",
                                            maximum = "100"))
                    @Nullable
                    Integer limit) {
        return new NextItems(next.of(learners.current(), limit, "limit"));
    }
}
