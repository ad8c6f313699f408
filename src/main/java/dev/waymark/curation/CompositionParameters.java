package dev.waymark.curation;

import dev.waymark.catalogue.Level;
import dev.waymark.catalogue.ResourceType;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * What a composition is asked for with. All of it is read as text, as often as it stands in the address, so that everything
 * that is wrong is told at once, and the order of parameters never matters.
 */
public class CompositionParameters {

    @QueryParam("focus")
    @Parameter(
            description = "What to be good at: slugs of focus areas, 1 to 20",
            required = true,
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class, minItems = 1, maxItems = 20))
    List<String> focus = List.of();

    @QueryParam("level")
    @Parameter(
            description = "Where the learner is: what is below is taken for known. FOUNDATIONAL unless told",
            schema = @Schema(implementation = Level.class))
    List<String> level = List.of();

    @QueryParam("targetLevel")
    @Parameter(
            description =
                    "Where the learner wants to get: what is beyond comes along only if something needs it. EXPERT"
                            + " unless told",
            schema = @Schema(implementation = Level.class))
    List<String> targetLevel = List.of();

    @QueryParam("known")
    @Parameter(
            description =
                    "What the learner knows, as in `topics/docker`; also `resources`, `projects`, `certifications`."
                            + " Former slugs will do. `mine`, which needs an access token, is all that the learner"
                            + " who asks has marked as DONE; the answer is then private",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class, maxItems = KnownItems.MAX))
    List<String> known = List.of();

    @QueryParam("hoursPerWeek")
    @Parameter(
            description = "How many hours there are in a week; gives a schedule",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", maximum = "168"))
    List<String> hoursPerWeek = List.of();

    @QueryParam("startDate")
    @Parameter(
            description =
                    "The first day of the first week, in the years from 2000 to 2100; needs hoursPerWeek. Weeks have"
                            + " no dates unless told",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    List<String> startDate = List.of();

    @QueryParam("budgetHours")
    @Parameter(
            description = "How many planned hours there are for all",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", maximum = "100000"))
    List<String> budgetHours = List.of();

    @QueryParam("certifications")
    @Parameter(
            description = "Whether exams are wanted",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"))
    List<String> certifications = List.of();

    @QueryParam("free")
    @Parameter(
            description = "Whether only learning resources of cost FREE are wanted",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    List<String> free = List.of();

    @QueryParam("resourceType")
    @Parameter(
            description = "Which types of learning resources are wanted; all unless told",
            schema = @Schema(type = SchemaType.ARRAY, implementation = ResourceType.class))
    List<String> resourceType = List.of();

    @QueryParam("language")
    @Parameter(
            description = "The language that learning resources must be in, by BCP 47; `en` finds `en-GB`, too",
            schema = @Schema(type = SchemaType.STRING, examples = "en"))
    List<String> language = List.of();

    @QueryParam("contentVersion")
    @Parameter(
            description = "The number of the publication to compose from; the current one unless told",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1"))
    List<String> contentVersion = List.of();

    public CompositionRequest request() {
        var reader = new ParameterReader();
        return new CompositionRequest(
                focus,
                reader.constant("level", level, Level.class),
                reader.constant("targetLevel", targetLevel, Level.class),
                known,
                List.of(),
                reader.number("hoursPerWeek", hoursPerWeek),
                reader.text("startDate", startDate),
                reader.number("budgetHours", budgetHours),
                reader.bool("certifications", certifications),
                reader.bool("free", free),
                reader.constants("resourceType", resourceType, ResourceType.class),
                reader.text("language", language),
                reader.number("contentVersion", contentVersion),
                reader.mistakes());
    }
}
