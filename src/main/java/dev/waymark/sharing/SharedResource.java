package dev.waymark.sharing;

import dev.waymark.export.checklist.ExportOptions.Paper;
import dev.waymark.platform.http.AcceptHeader;
import dev.waymark.platform.http.answers.FileAnswer;
import dev.waymark.platform.http.answers.PersonalContent;
import dev.waymark.sharing.Shares.ShareNotFound;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "exportShare", summary = "The shared roadmap as a file, with its owner's current progress")
    @APIResponse(
            responseCode = "200",
            description = "The file; pictures are displayed inline, all other formats are downloaded",
            content = {
                @Content(mediaType = "image/svg+xml", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/markdown", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public FileAnswer export(
            @PathParam("token") @Parameter(description = TOKEN, example = ShareLinks.EXAMPLE_TOKEN) String token,
            @PathParam("format")
                    @Parameter(
                            description = "File format",
                            schema = @Schema(enumeration = {"svg", "badge", "markdown", "pdf"}))
                    String format,
            @QueryParam("paper") @DefaultValue("A4") @Parameter(description = "PDF only: paper size") Paper paper,
            @Context HttpServerRequest request) {
        return shares.file(token, ShareExports.format(format), AcceptHeader.of(request, HttpHeaders.ACCEPT), paper);
    }
}
