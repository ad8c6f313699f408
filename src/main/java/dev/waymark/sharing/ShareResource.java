package dev.waymark.sharing;

import static dev.waymark.platform.http.ApiPaths.V1;

import dev.waymark.identity.Learners;
import dev.waymark.platform.http.answers.EntityTags;
import dev.waymark.platform.http.answers.PersonalContent;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageParameters;
import dev.waymark.platform.problem.Members;
import dev.waymark.platform.problem.Problem;
import dev.waymark.sharing.ShareWriter.Shared;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path(ShareResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sharing")
@Authenticated
@PersonalContent
@RunOnVirtualThread
class ShareResource {

    static final String COLLECTION = V1 + "/me/shares";

    private static final String ID =
            "Id of the share, unique among the learner's: " + ShareWriter.ID + ". A UUID is accepted";
    private static final String STATE = "Proceed only if this is the share's current ETag";

    private final Shares shares;
    private final ShareWriter writer;
    private final Learners learners;
    private final EntityTags tags;

    ShareResource(Shares shares, ShareWriter writer, Learners learners, EntityTags tags) {
        this.shares = shares;
        this.writer = writer;
        this.learners = learners;
        this.tags = tags;
    }

    @Schema(name = "ShareWish")
    record Body(
            @Schema(
                    description = "Slug of a roadmap, current or former, or the id of one of the learner's own",
                    examples = "senior-backend-python-aws-microservices",
                    required = true)
            String roadmap,

            @Schema(
                    description = "Number of the version to show always. By default, the one that the learner follows,"
                            + " or else the latest",
                    examples = "1")
            @Nullable
            Integer version,

            @Schema(description = "Whether to show the learner's display name", defaultValue = "false") @Nullable
            Boolean showName) {

        Body {
            Members.require("roadmap", roadmap);
        }

        private ShareRequest request() {
            return new ShareRequest(roadmap, version, Boolean.TRUE.equals(showName));
        }
    }

    @GET
    @Operation(operationId = "listShares", summary = "The learner's shares, ordered by id")
    public Page<ShareView> list(@BeanParam PageParameters page) {
        return shares.list(learners.current(), page.request());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getShare", summary = "One of the learner's shares, with its link")
    public ShareView get(@PathParam("id") @Parameter(description = ID) String id) {
        return shares.get(learners.current(), id);
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "share",
            summary = "Shares a roadmap and the learner's progress with everybody who has the link. An"
                    + " existing share is updated and keeps its link")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = Body.class),
                            examples = @ExampleObject(name = "with the learner's name", value = """
                                                    {"roadmap": "senior-backend-python-aws-microservices", "showName": true}""")))
    @APIResponse(
            responseCode = "201",
            description = "The share was created",
            headers =
                    @Header(
                            name = "Location",
                            description = "The address of the share, for its owner",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ShareView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The share existed and was updated; its link stays the same",
            content = @Content(schema = @Schema(implementation = ShareView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The learner already has the maximum number of shares",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<ShareView> share(
            @PathParam("id")
                    @Parameter(
                            description = ID,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            pattern = "^[a-z0-9]+(-[a-z0-9]+)*$",
                                            maxLength = ShareWriter.MAX_ID),
                            example = "my-readme")
                    String id,
            Body body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = STATE) @Nullable String ifMatch) {
        return answer(
                writer.share(learners.current(), id, body.request(), present -> tags.assertMatch(ifMatch, present)));
    }

    @DELETE
    @Path("{id}")
    @ResponseStatus(204)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "revokeShare",
            summary = "Permanently revokes a share and its link; a new share with the same id gets a different link")
    public void revoke(
            @PathParam("id") @Parameter(description = ID) String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = STATE) @Nullable String ifMatch) {
        writer.revoke(learners.current(), id, present -> tags.assertMatch(ifMatch, present));
    }

    private static RestResponse<ShareView> answer(Shared shared) {
        return shared.isNew()
                ? ResponseBuilder.<ShareView>created(
                                URI.create(COLLECTION + "/" + shared.share().id()))
                        .entity(shared.share())
                        .build()
                : RestResponse.ok(shared.share());
    }
}
