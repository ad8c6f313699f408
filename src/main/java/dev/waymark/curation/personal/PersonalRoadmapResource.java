package dev.waymark.curation.personal;

import static dev.waymark.platform.http.ApiPaths.V1;

import dev.waymark.identity.Learners;
import dev.waymark.platform.http.answers.EntityTags;
import dev.waymark.platform.http.answers.PersonalContent;
import dev.waymark.platform.idempotency.Idempotent;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageParameters;
import dev.waymark.platform.problem.Problem;
import dev.waymark.roadmap.Baseline;
import dev.waymark.roadmap.PersonalRoadmaps;
import dev.waymark.roadmap.RoadmapView;
import dev.waymark.roadmap.VersionChanges;
import dev.waymark.roadmap.VersionView;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.function.Consumer;
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

@Path(PersonalRoadmapResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Personal roadmaps")
@Authenticated
@PersonalContent
@RunOnVirtualThread
class PersonalRoadmapResource {

    static final String COLLECTION = V1 + "/me/roadmaps";

    private static final String STATE = "Proceed only if this is the roadmap's current ETag";

    private final PersonalRoadmapReader reader;
    private final PersonalRoadmaps roadmaps;
    private final PersonalRoadmapWriter writer;
    private final Learners learners;
    private final EntityTags tags;

    PersonalRoadmapResource(
            PersonalRoadmapReader reader,
            PersonalRoadmaps roadmaps,
            PersonalRoadmapWriter writer,
            Learners learners,
            EntityTags tags) {
        this.reader = reader;
        this.roadmaps = roadmaps;
        this.writer = writer;
        this.learners = learners;
        this.tags = tags;
    }

    @GET
    @Operation(
            operationId = "listPersonalRoadmaps",
            summary = "The learner's own roadmaps in their latest versions, in the order in which they were created")
    public Page<PersonalRoadmap> list(@BeanParam PageParameters page) {
        return reader.list(learners.current(), page.request());
    }

    @POST
    @Idempotent
    @Operation(operationId = "keepComposition", summary = "Keeps a composition as one of the learner's own roadmaps")
    @APIResponse(
            responseCode = "201",
            description = "The roadmap is kept, and the learner follows it",
            content = @Content(schema = @Schema(implementation = PersonalRoadmapDetails.class)))
    @APIResponse(
            responseCode = "409",
            description = "The learner already keeps 100 roadmaps",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<PersonalRoadmapDetails> create(PersonalRoadmapRequest request) {
        return created(reader.find(
                learners.current(),
                writer.create(learners.current(), request.title(), request.summary(), request.composition())
                        .slug()));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getPersonalRoadmap",
            summary = "One of the learner's own roadmaps in its latest version, in full")
    public PersonalRoadmapDetails get(@PathParam("id") String id) {
        return reader.find(learners.current(), id);
    }

    @PATCH
    @Path("{id}")
    @Operation(
            operationId = "updatePersonalRoadmap",
            summary = "Changes one of the learner's own roadmaps: what is given replaces what is there, in"
                    + " a new version")
    @APIResponse(
            responseCode = "200",
            description = "The roadmap as it is now",
            content = @Content(schema = @Schema(implementation = PersonalRoadmapDetails.class)))
    @APIResponse(
            responseCode = "409",
            description = "The roadmap already has the maximum number of versions",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public PersonalRoadmapDetails update(
            @PathParam("id") String id,
            RoadmapEdit edit,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = STATE) @Nullable String ifMatch) {
        return reader.find(
                learners.current(),
                writer.edit(learners.current(), id, edit, assertMatch(ifMatch)).slug());
    }

    @DELETE
    @Path("{id}")
    @ResponseStatus(204)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "deletePersonalRoadmap",
            summary = "Deletes one of the learner's own roadmaps with all its versions and the links that share it;"
                    + " what was marked stays marked")
    public void delete(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = STATE) @Nullable String ifMatch) {
        writer.delete(learners.current(), id, assertMatch(ifMatch));
    }

    @GET
    @Path("{id}/versions")
    @Operation(
            operationId = "listPersonalRoadmapVersions",
            summary = "The versions of one of the learner's own roadmaps, newest first")
    public Page<VersionView> versions(@PathParam("id") String id, @BeanParam PageParameters page) {
        return roadmaps.versions(learners.current(), id, page.request());
    }

    @GET
    @Path("{id}/versions/{number}")
    @Operation(
            operationId = "getPersonalRoadmapVersion",
            summary = "One version of one of the learner's own roadmaps, in full")
    public PersonalRoadmapDetails version(
            @PathParam("id") String id,
            @PathParam("number") @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1")) String number) {
        return reader.find(learners.current(), id, number);
    }

    @GET
    @Path("{id}/versions/{number}/changes")
    @Operation(
            operationId = "getPersonalRoadmapVersionChanges",
            summary = "What changed from one version to another of one of the learner's own roadmaps")
    public VersionChanges changes(
            @PathParam("id") String id,
            @PathParam("number") @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1")) String number,
            @QueryParam("from")
                    @Parameter(
                            description =
                                    "Number of the version to compare with, earlier or later; default the one before",
                            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1"))
                    @Nullable
                    Integer from) {
        return roadmaps.changes(learners.current(), id, number, new Baseline(from));
    }

    private Consumer<RoadmapView> assertMatch(@Nullable String ifMatch) {
        return ifMatch == null
                ? present -> {}
                : present -> tags.assertMatch(ifMatch, reader.find(learners.current(), present.slug()));
    }

    private static RestResponse<PersonalRoadmapDetails> created(PersonalRoadmapDetails details) {
        return ResponseBuilder.<PersonalRoadmapDetails>created(URI.create(COLLECTION + "/" + details.id()))
                .entity(details)
                .build();
    }
}
