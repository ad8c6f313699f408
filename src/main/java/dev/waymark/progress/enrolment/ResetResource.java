package dev.waymark.progress.enrolment;

import static dev.waymark.progress.enrolment.EnrolmentResource.COLLECTION;
import static dev.waymark.progress.enrolment.EnrolmentResource.SLUG;
import static dev.waymark.progress.enrolment.EnrolmentResource.STATE;

import dev.waymark.identity.Learners;
import dev.waymark.platform.http.answers.EntityTags;
import dev.waymark.platform.http.answers.PersonalContent;
import dev.waymark.platform.idempotency.Idempotent;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path(COLLECTION + "/{roadmap}/reset")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
@Authenticated
@PersonalContent
@RunOnVirtualThread
class ResetResource {

    private static final String ID = "The reset's id";

    private final Resets resets;
    private final Learners learners;
    private final EntityTags tags;

    ResetResource(Resets resets, Learners learners, EntityTags tags) {
        this.resets = resets;
        this.learners = learners;
        this.tags = tags;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "resetProgress",
            summary = "Resets what is marked in a roadmap, except for items that another followed roadmap"
                    + " also includes")
    @APIResponse(
            responseCode = "201",
            description = "What was reset; it can be undone",
            content = @Content(schema = @Schema(implementation = ResetView.class)))
    public RestResponse<ResetView> reset(
            @PathParam("roadmap") @Parameter(description = SLUG) String roadmap,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = STATE) @Nullable String ifMatch) {
        return created(resets.reset(learners.current(), roadmap, present -> tags.assertMatch(ifMatch, present)));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getReset", summary = "A reset, and what it changed")
    public ResetView get(
            @PathParam("roadmap") @Parameter(description = SLUG) String roadmap,
            @PathParam("id") @Parameter(description = ID) String id) {
        return resets.find(learners.current(), roadmap, id);
    }

    @POST
    @Path("{id}/undo")
    @Operation(
            operationId = "undoReset",
            summary = "Undoes a reset: items get their former status back, unless they were marked since")
    public ResetView undo(
            @PathParam("roadmap") @Parameter(description = SLUG) String roadmap,
            @PathParam("id") @Parameter(description = ID) String id) {
        return resets.undo(learners.current(), roadmap, id);
    }

    private static RestResponse<ResetView> created(ResetView reset) {
        return ResponseBuilder.<ResetView>created(
                        URI.create("%s/%s/reset/%s".formatted(COLLECTION, reset.roadmap(), reset.id())))
                .entity(reset)
                .build();
    }
}
