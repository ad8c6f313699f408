package dev.waymark.sharing;

import dev.waymark.export.PacedExportParameters;
import dev.waymark.platform.http.answers.FileAnswer;
import dev.waymark.platform.http.answers.PersonalContent;
import dev.waymark.sharing.Shares.ShareNotFound;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Shares, for everybody who has their links. Shared caches must not store them, since a link stops working when it is
 * revoked.
 */
@Path(ShareLinks.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sharing")
@PermitAll
@PersonalContent
@SharedByLink
class SharedResource {

    private static final String TOKEN = "The secret in the link";

    private final Shares shares;

    SharedResource(Shares shares) {
        this.shares = shares;
    }

    @GET
    @Path("{token}")
    @RunOnVirtualThread
    @Operation(operationId = "openShare", summary = "What a share shows to everybody who has its link")
    public SharedRoadmap open(
            @PathParam("token") @Parameter(description = TOKEN, example = ShareLinks.EXAMPLE_TOKEN) String token) {
        return shares.open(token).orElseThrow(ShareNotFound::byToken);
    }

    /** Not on a virtual thread: writing a file keeps a processor busy, and would hold up the requests of others. */
    @GET
    @Path("{token}/exports/{format}")
    @Blocking
    @Operation(operationId = "exportShare", summary = "The shared roadmap as a file, with its owner's current progress")
    public FileAnswer export(
            @PathParam("token") @Parameter(description = TOKEN, example = ShareLinks.EXAMPLE_TOKEN) String token,
            @BeanParam PacedExportParameters parameters) {
        return shares.file(token, parameters.format(), parameters.options());
    }
}
