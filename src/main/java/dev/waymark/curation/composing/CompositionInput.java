package dev.waymark.curation.composing;

import static java.util.Objects.requireNonNullElse;

import dev.waymark.catalogue.Level;
import dev.waymark.catalogue.ResourceType;
import dev.waymark.platform.problem.Mistakes;
import dev.waymark.platform.problem.Problem;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The parameters of a composition in one record, which {@link RequestResolver} checks. JSON may leave any of them out,
 * even the required one.
 */
@Input("CompositionInput")
@Description("The parameters of a composition")
@Schema(name = "CompositionWish")
public record CompositionInput(
        @Description("What the learner wants to be good at: slugs of focus areas, 1 to 20")
        @Schema(examples = "[\"cloud-aws\"]", required = true)
        List<@NonNull String> focus,

        @Nullable @Description("The learner's current level; everything below it counts as known. Default FOUNDATIONAL")
        Level level,

        @Nullable
        @Description("Level that the learner wants to reach; anything beyond it is included only if"
                + " something needs it. Default EXPERT")
        Level targetLevel,

        @Nullable
        @Description("What the learner knows, as in topics/docker, at most 1,000; also resources, projects"
                + " and certifications. Former slugs are accepted. mine, which needs an access token,"
                + " stands for everything that the calling learner has marked as DONE")
        @Schema(examples = "[\"mine\"]")
        List<@NonNull String> known,

        @Nullable @Description("Hours available per week, 1 to 168; adds a schedule") @Schema(examples = "8")
        Integer hoursPerWeek,

        @Nullable
        @Description("The first day of the first week, as in 2026-01-31, in the years from 2000 to 2100;"
                + " needs hoursPerWeek. Without it, weeks have no dates")
        String startDate,

        @Nullable @Description("Total planned hours available, 1 to 100,000")
        Integer budgetHours,

        @Nullable @Description("Whether to include certifications; default true")
        Boolean certifications,

        @Nullable @Description("Whether to suggest only learning resources of cost FREE; default false")
        Boolean free,

        @Nullable @Description("Types of learning resources to suggest; default all")
        List<@NonNull ResourceType> resourceType,

        @Nullable @Description("The language that learning resources must be in, as a BCP 47 tag; en also finds en-GB")
        String language,

        @Nullable @Description("The number of the publication to compose from; default the current one")
        Integer contentVersion) {

    public CompositionInput {
        focus = requireNonNullElse(focus, List.of());
    }

    public CompositionRequest request() {
        return request(List.of());
    }

    /**
     * @param unread parameters that could not be read, to be reported along with all other mistakes
     */
    CompositionRequest request(List<Problem.Part> unread) {
        var mistakes = new Mistakes(unread);
        refuseNull("focus", focus, mistakes);
        refuseNull("known", known, mistakes);
        refuseNull("resourceType", resourceType, mistakes);
        return new CompositionRequest(
                withoutNulls(),
                known == null ? List.of() : withoutNulls(known),
                List.of(),
                hoursPerWeek,
                mistakes.parts());
    }

    /** JSON can have null where the list has a type that excludes it. */
    private static void refuseNull(String member, @Nullable List<?> values, Mistakes mistakes) {
        if (values != null && values.stream().anyMatch(Objects::isNull)) {
            mistakes.add(member, "must not contain null");
        }
    }

    /** What is left to be checked. */
    private CompositionInput withoutNulls() {
        return new CompositionInput(
                withoutNulls(focus),
                level,
                targetLevel,
                known == null ? null : withoutNulls(known),
                hoursPerWeek,
                startDate,
                budgetHours,
                certifications,
                free,
                resourceType == null ? null : withoutNulls(resourceType),
                language,
                contentVersion);
    }

    private static <T> List<T> withoutNulls(List<T> values) {
        return values.stream().filter(Objects::nonNull).toList();
    }
}
