package dev.waymark.identity;

import static dev.waymark.platform.http.ApiPaths.V1;

import dev.waymark.platform.http.answers.EntityTags;
import dev.waymark.platform.http.answers.PersonalContent;
import dev.waymark.platform.problem.Problem;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path(V1 + "/me")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
@Authenticated
@PersonalContent
@RunOnVirtualThread
class MeResource {

    private final Learners learners;
    private final Archives archives;
    private final EntityTags tags;

    MeResource(Learners learners, Archives archives, EntityTags tags) {
        this.learners = learners;
        this.archives = archives;
        this.tags = tags;
    }

    @Schema(name = "LearnerChange", description = "What is left out stays as it is")
    record LearnerChange(
            @Schema(description = "Name that others may see, 1 to 100 characters", examples = "Ada") @Nullable
            String displayName,

            @Schema(description = "Time zone, named as in the IANA time zone database", examples = "Europe/Berlin")
            @Nullable
            String timeZone,

            @Schema(description = "Preferred language, as a BCP 47 tag", examples = "en") @Nullable
            String language) {}

    @GET
    @Operation(operationId = "getMe", summary = "The calling learner, created on their first request")
    public LearnerView get() {
        return learners.me();
    }

    @PATCH
    @Operation(operationId = "updateMe", summary = "Changes name, time zone or language")
    public LearnerView update(
            LearnerChange change,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "Proceed only if this is the current state's ETag")
                    @Nullable
                    String ifMatch) {
        return learners.describe(
                profile -> profile.with(change.displayName, change.timeZone, change.language),
                present -> tags.assertMatch(ifMatch, present));
    }

    @DELETE
    @ResponseStatus(204)
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "deleteMe", summary = "Permanently deletes the learner and everything that is theirs")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(
            responseCode = "409",
            description = "It is the last admin's account",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public void delete() {
        learners.deleteMe();
    }

    @GET
    @Path("archive")
    @Operation(operationId = "getArchive", summary = "Returns everything that is the learner's")
    public Archive archive() {
        return archives.mine();
    }

    @PUT
    @Path("archive")
    @ResponseStatus(204)
    @Operation(
            operationId = "restoreArchive",
            summary = "Restores what an archive holds; restoring it twice has the same effect as once")
    public void restore(Archive archive) {
        archives.restore(archive);
    }
}
