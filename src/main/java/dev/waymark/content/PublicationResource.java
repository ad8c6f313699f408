package dev.waymark.content;

import static dev.waymark.platform.http.ApiPaths.V1;

import dev.waymark.identity.Role;
import dev.waymark.platform.http.PublishedContent;
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
    @Operation(operationId = "getPublication", summary = "Which content is published")
    public PublicationView get() {
        return publications.current();
    }

    @PUT
    @RolesAllowed(Role.A_CURATOR)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(
            operationId = "publishContent",
            summary = "Publishes the content folders as they are now, older or not; mistakes are told by file and line")
    @APIResponseSchema(
            value = PublicationView.class,
            responseDescription = "What is published now",
            responseCode = "200")
    @APIResponse(
            responseCode = "422",
            description = "There are mistakes in the content, each told by file, line and JSON Pointer",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public PublicationView publish() {
        return publications.publish();
    }
}
