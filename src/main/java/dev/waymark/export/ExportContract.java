package dev.waymark.export;

import dev.waymark.platform.http.answers.FileAnswer;
import dev.waymark.platform.openapi.FilterPriority;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Describes the responses of every address that ends with a format, after all other responses were added. Every format is
 * binary, so that generated clients hand out a file instead of parsing it.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = FilterPriority.FACTS)
public class ExportContract implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        // The framework mistakes it for the body.
        openApi.getComponents().removeSchema(FileAnswer.class.getSimpleName());
        openApi.getComponents().addResponse("ExportedFile", file());
        openApi.getPaths().getPathItems().entrySet().stream()
                .filter(path -> path.getKey().endsWith("/exports/{format}"))
                .flatMap(path -> path.getValue().getOperations().values().stream())
                .forEach(ExportContract::complete);
        openApi.getPaths()
                .getPathItem(ChecklistSchemaResource.PATH)
                .getGET()
                .getResponses()
                .removeAPIResponse("406");
    }

    private static void complete(Operation operation) {
        operation
                .getResponses()
                .addAPIResponse("200", OASFactory.createAPIResponse().ref("ExportedFile"));
        operation.getResponses().removeAPIResponse("406");
        operation.getParameters().stream()
                .filter(parameter -> "format".equals(parameter.getName()))
                .forEach(parameter -> parameter
                        .schema(string().enumeration(List.copyOf(ExportFormat.names())))
                        .example(ExportFormat.MARKDOWN.pathName()));
    }

    private static APIResponse file() {
        var content = OASFactory.createContent();
        Arrays.stream(ExportFormat.values())
                .forEach(format -> content.addMediaType(
                        format.bareMediaType(), OASFactory.createMediaType().schema(string().format("binary"))));
        return OASFactory.createAPIResponse()
                .description(
                        "The file, in the format that the address names, whatever Accept says; see docs/exports.md."
                                + " JSON is described by the schema at " + ChecklistSchemaResource.PATH)
                .addHeader(
                        "Content-Disposition",
                        header(
                                "A name for the file, after the roadmap; pictures are displayed inline, all other"
                                        + " formats are downloaded",
                                "attachment; filename=\"senior-backend-python-aws-microservices.pdf\""))
                .addHeader("ETag", header("A digest of the bytes", "\"q1w2e3r4t5y6u7i8o9p0\""))
                .content(content);
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(string())
                .example(example);
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
