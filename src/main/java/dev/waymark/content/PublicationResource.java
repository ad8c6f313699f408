package dev.waymark.content;

import static dev.waymark.platform.http.ApiPaths.V1;

import dev.waymark.identity.token.Role;
import dev.waymark.platform.http.answers.PublishedContent;
import dev.waymark.platform.problem.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

@Path(V1 + "/content/publication")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Content")
@RunOnVirtualThread
class PublicationResource {

    private final Publications publications;

    PublicationResource(Publications publications) {
        this.publications = publications;
    }

    @GET
    @PermitAll
    @PublishedContent
    @Operation(operationId = "getPublication", summary = "The content that is currently published")
    public PublicationView get() {
        return publications.current();
    }

    @PUT
    @RolesAllowed(Role.A_CURATOR)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(
            operationId = "publishContent",
            summary = "Publishes the content folders as they are now, even if older than what is published;"
                    + " mistakes are reported by file and line")
    @APIResponseSchema(
            value = PublicationView.class,
            responseDescription = "The content that is now published",
            responseCode = "200")
    @APIResponse(
            responseCode = "422",
            description = "The content has mistakes, each reported by file, line and JSON Pointer",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public PublicationView publish() {
        return publications.publish();
    }
}
