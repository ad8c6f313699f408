package dev.waymark.curation.composing;

import dev.waymark.catalogue.Level;
import dev.waymark.catalogue.ResourceType;
import dev.waymark.curation.graph.KnownItems;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The parameters of a composition in a query string. Each is read as text, however often it is given, so that all
 * mistakes are reported together and the order of parameters never matters.
 */
public class CompositionParameters {

    @QueryParam("focus")
    @Parameter(
            description = "What the learner wants to be good at: slugs of focus areas, 1 to 20",
            required = true,
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class, minItems = 1, maxItems = 20))
    List<String> focus = List.of();

    @QueryParam("level")
    @Parameter(
            description = "The learner's current level; everything below it counts as known. Default FOUNDATIONAL",
            schema = @Schema(implementation = Level.class))
    List<String> level = List.of();

    @QueryParam("targetLevel")
    @Parameter(
            description = "Level that the learner wants to reach; anything beyond it is included only if"
                    + " something needs it. Default EXPERT",
            schema = @Schema(implementation = Level.class))
    List<String> targetLevel = List.of();

    @QueryParam("known")
    @Parameter(
            description = "What the learner knows, as in `topics/docker`, at most 1,000; also `resources`,"
                    + " `projects` and `certifications`. Former slugs are accepted. `mine`, which needs an"
                    + " access token, stands for everything that the calling learner has marked as DONE;"
                    + " the response is then private",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class, maxItems = KnownItems.MAX))
    List<String> known = List.of();

    @QueryParam("hoursPerWeek")
    @Parameter(
            description = "Hours available per week, 1 to 168; adds a schedule",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", maximum = "168"))
    List<String> hoursPerWeek = List.of();

    @QueryParam("startDate")
    @Parameter(
            description = "The first day of the first week, as in 2026-01-31, in the years from 2000 to 2100;"
                    + " needs hoursPerWeek. Without it, weeks have no dates",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    List<String> startDate = List.of();

    @QueryParam("budgetHours")
    @Parameter(
            description = "Total planned hours available, 1 to 100,000",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", maximum = "100000"))
    List<String> budgetHours = List.of();

    @QueryParam("certifications")
    @Parameter(
            description = "Whether to include certifications; default true",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"))
    List<String> certifications = List.of();

    @QueryParam("free")
    @Parameter(
            description = "Whether to suggest only learning resources of cost FREE; default false",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    List<String> free = List.of();

    @QueryParam("resourceType")
    @Parameter(
            description = "Types of learning resources to suggest; default all",
            schema = @Schema(type = SchemaType.ARRAY, implementation = ResourceType.class))
    List<String> resourceType = List.of();

    @QueryParam("language")
    @Parameter(
            description = "The language that learning resources must be in, as a BCP 47 tag; en also finds en-GB",
            schema = @Schema(type = SchemaType.STRING, examples = "en"))
    List<String> language = List.of();

    @QueryParam("contentVersion")
    @Parameter(
            description = "The number of the publication to compose from; default the current one",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1"))
    List<String> contentVersion = List.of();

    public CompositionRequest request() {
        var reader = new ParameterReader();
        var input = new CompositionInput(
                focus,
                reader.constant("level", level, Level.class),
                reader.constant("targetLevel", targetLevel, Level.class),
                known,
                reader.number("hoursPerWeek", hoursPerWeek),
                reader.text("startDate", startDate),
                reader.number("budgetHours", budgetHours),
                reader.bool("certifications", certifications),
                reader.bool("free", free),
                reader.constants("resourceType", resourceType, ResourceType.class),
                reader.text("language", language),
                reader.number("contentVersion", contentVersion));
        return input.request(reader.mistakes());
    }
}
