package dev.waymark.export;

import dev.waymark.platform.http.answers.FileAnswer;
import dev.waymark.platform.http.answers.PublishedContent;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The schema of exported JSON, at the path that the files name in {@code $schema}. */
@Path(ChecklistSchemaResource.PATH)
@Tag(name = "Exports")
@PublishedContent
@PermitAll
class ChecklistSchemaResource {

    static final String PATH = "/schemas/checklist-1.json";

    private static final String MEDIA_TYPE = "application/schema+json";

    private final FileAnswer schema = new FileAnswer(read(), MEDIA_TYPE, Map.of());

    @GET
    @Operation(operationId = "getChecklistSchema", summary = "The JSON Schema of exported JSON")
    @APIResponse(
            responseCode = "200",
            description = "A schema in JSON Schema 2020-12",
            content = @Content(mediaType = MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)))
    public FileAnswer get() {
        return schema;
    }

    private static byte[] read() {
        try (var file = ChecklistSchemaResource.class.getResourceAsStream("/export/checklist.schema.json")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
