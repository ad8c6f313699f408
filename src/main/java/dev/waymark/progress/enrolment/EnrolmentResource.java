package dev.waymark.progress.enrolment;

import static dev.waymark.platform.http.ApiPaths.V1;

import dev.waymark.identity.Learners;
import dev.waymark.platform.http.answers.EntityTags;
import dev.waymark.platform.http.answers.PersonalContent;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageParameters;
import dev.waymark.platform.problem.Members;
import dev.waymark.platform.problem.Problem;
import dev.waymark.progress.enrolment.Enroller.Enrolled;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path(EnrolmentResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
@Authenticated
@PersonalContent
@RunOnVirtualThread
class EnrolmentResource {

    static final String COLLECTION = V1 + "/me/enrolments";

    static final String SLUG = "Slug of the roadmap, current or former";
    static final String STATE = "Proceed only if this is the enrolment's current ETag";

    private final Enrolments enrolments;
    private final Enroller enroller;
    private final Upgrades upgrades;
    private final Learners learners;
    private final EntityTags tags;

    EnrolmentResource(Enrolments enrolments, Enroller enroller, Upgrades upgrades, Learners learners, EntityTags tags) {
        this.enrolments = enrolments;
        this.enroller = enroller;
        this.upgrades = upgrades;
        this.learners = learners;
        this.tags = tags;
    }

    @Schema(name = "EnrolmentWish")
    record EnrolmentRequest(
            @Schema(
                    description = "Number of the version to follow. By default, the one that is already followed, or"
                            + " else the latest",
                    examples = "1")
            @Nullable
            Integer version) {}

    @Schema(name = "VersionChoice")
    record VersionChoice(
            @Schema(description = "The number of the version to follow from now on", examples = "2", required = true)
            Integer number) {

        VersionChoice {
            Members.require("number", number);
        }
    }

    @GET
    @Operation(
            operationId = "listEnrolments",
            summary = "The roadmaps that the learner follows, in the order in which they were begun")
    public Page<EnrolmentView> list(@BeanParam PageParameters page) {
        return enrolments.list(learners.current(), page.request());
    }

    @GET
    @Path("{roadmap}")
    @Operation(
            operationId = "getEnrolment",
            summary = "The learner's progress in a roadmap, stage by stage and step by step")
    public EnrolmentView get(@PathParam("roadmap") @Parameter(description = SLUG) String roadmap) {
        return enrolments.find(learners.current(), roadmap);
    }

    @PUT
    @Path("{roadmap}")
    @Operation(operationId = "enrol", summary = "Follows a roadmap, by default in its latest version")
    @APIResponse(
            responseCode = "201",
            description = "The learner now follows it",
            content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The learner already followed it",
            content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The roadmap was withdrawn",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<EnrolmentView> enrol(
            @PathParam("roadmap") @Parameter(description = SLUG) String roadmap,
            EnrolmentRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = STATE) @Nullable String ifMatch) {
        return answer(enroller.enrol(
                learners.current(), roadmap, request.version, present -> tags.assertMatch(ifMatch, present)));
    }

    @DELETE
    @Path("{roadmap}")
    @ResponseStatus(204)
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "leave", summary = "Stops following a roadmap; what was marked stays marked")
    public void leave(
            @PathParam("roadmap") @Parameter(description = SLUG) String roadmap,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = STATE) @Nullable String ifMatch) {
        enroller.leave(learners.current(), roadmap, present -> tags.assertMatch(ifMatch, present));
    }

    @PUT
    @Path("{roadmap}/version")
    @Operation(
            operationId = "moveEnrolment",
            summary = "Moves to another version, later or earlier; what was marked stays marked")
    public EnrolmentView move(
            @PathParam("roadmap") @Parameter(description = SLUG) String roadmap,
            VersionChoice choice,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = STATE) @Nullable String ifMatch) {
        return enroller.move(learners.current(), roadmap, choice.number, present -> tags.assertMatch(ifMatch, present));
    }

    @GET
    @Path("{roadmap}/upgrade")
    @Operation(operationId = "previewUpgrade", summary = "What moving to another version would change")
    public EnrolmentUpgrade upgrade(
            @PathParam("roadmap") @Parameter(description = SLUG) String roadmap,
            @QueryParam("to")
                    @Parameter(
                            description = "Number of that version, later or earlier; default the latest",
                            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1"))
                    @Nullable
                    Integer to) {
        return upgrades.preview(learners.current(), roadmap, to);
    }

    private static RestResponse<EnrolmentView> answer(Enrolled enrolled) {
        return enrolled.isNew()
                ? ResponseBuilder.<EnrolmentView>created(URI.create(
                                COLLECTION + "/" + enrolled.enrolment().roadmap()))
                        .entity(enrolled.enrolment())
                        .build()
                : RestResponse.ok(enrolled.enrolment());
    }
}
