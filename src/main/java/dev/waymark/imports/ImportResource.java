package dev.waymark.imports;

import static dev.waymark.platform.http.ApiPaths.V1;

import dev.waymark.identity.Learners;
import dev.waymark.platform.http.BodyLimits;
import dev.waymark.platform.http.answers.PersonalContent;
import dev.waymark.progress.RecordedChanges;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path(ImportResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
@Authenticated
@PersonalContent
@RunOnVirtualThread
class ImportResource {

    static final String COLLECTION = V1 + "/me/progress/imports";

    private static final String ID = "The import's id";

    private final Imports imports;
    private final Learners learners;
    private final BodyLimits limits;

    ImportResource(Imports imports, Learners learners, BodyLimits limits) {
        this.imports = imports;
        this.learners = learners;
        this.limits = limits;
    }

    @POST
    @Consumes({
        MediaType.MULTIPART_FORM_DATA,
        "text/markdown",
        MediaType.APPLICATION_JSON,
        "application/pdf",
        MediaType.APPLICATION_OCTET_STREAM,
        MediaType.TEXT_PLAIN
    })
    @Operation(
            operationId = "importProgress",
            summary = "Reads back an export that was ticked elsewhere, and previews what applying it would change")
    @RequestBody(
            required = true,
            description = "The file itself, or a form that contains it. With application/octet-stream and"
                    + " text/plain, the beginning of the file decides its format",
            // Generators of clients take the first of them; a form is what all of them can send.
            content = {
                @Content(
                        mediaType = "multipart/form-data",
                        schema =
                                @Schema(
                                        type = SchemaType.OBJECT,
                                        requiredProperties = "file",
                                        properties =
                                                @SchemaProperty(
                                                        name = "file",
                                                        type = SchemaType.STRING,
                                                        format = "binary"))),
                @Content(
                        mediaType = "text/markdown",
                        schema = @Schema(type = SchemaType.STRING),
                        examples =
                                @ExampleObject(
                                        name = "ticked",
                                        value = "- [x] **Docker** · 8–16 h <!-- waymark:topics/docker PENDING -->")),
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(type = SchemaType.OBJECT),
                        examples = @ExampleObject(name = "ticked", value = """
                                        {"$schema": "https://waymark.dev/schemas/checklist-1.json", "stages": [{"steps": [
                                        {"key": "topics/docker", "exportedStatus": "PENDING", "status": "DONE"}]}]}""")),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/octet-stream",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "text/plain",
                        schema = @Schema(type = SchemaType.STRING),
                        examples =
                                @ExampleObject(
                                        name = "ticked",
                                        value = "- [x] **Docker** · 8–16 h <!-- waymark:topics/docker PENDING -->"))
            })
    @APIResponse(
            responseCode = "201",
            description = "What applying it would change now; nothing is changed yet",
            headers =
                    @Header(
                            name = "Location",
                            description = "The address of the preview",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "422", ref = "UnreadableFile")
    @APIResponse(responseCode = "429", ref = "TooManyRequests")
    public RestResponse<ImportView> take(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            InputStream body) {
        return created(imports.take(learners.current(), UploadedFile.of(contentType, limits.read(body))));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getImport", summary = "What applying an import would change now")
    public ImportView get(@PathParam("id") @Parameter(description = ID) String id) {
        return imports.get(learners.current(), id);
    }

    @PUT
    @Path("{id}/application")
    @Operation(
            operationId = "applyImport",
            summary = "Applies an import's changes as if they had been marked when the file was uploaded;"
                    + " applying it twice has the same effect as once")
    public RecordedChanges apply(@PathParam("id") @Parameter(description = ID) String id) {
        return imports.apply(learners.current(), id);
    }

    @DELETE
    @Path("{id}")
    @ResponseStatus(204)
    @Operation(operationId = "discardImport", summary = "Discards an import; what was already applied stays")
    public void discard(@PathParam("id") @Parameter(description = ID) String id) {
        imports.discard(learners.current(), id);
    }

    private static RestResponse<ImportView> created(ImportView view) {
        return ResponseBuilder.<ImportView>created(URI.create(COLLECTION + "/" + view.id()))
                .entity(view)
                .build();
    }
}
