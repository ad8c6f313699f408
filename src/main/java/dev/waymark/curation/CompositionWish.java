package dev.waymark.curation;

import static java.util.Objects.requireNonNullElse;

import dev.waymark.catalogue.Level;
import dev.waymark.catalogue.ResourceType;
import dev.waymark.platform.problem.InvalidInput;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The parameters of a composition as one thing; checked by {@link WishReader}. From JSON, any member may be missing. */
@Input("CompositionInput")
@Description("What a composition is asked for with, in the words of its parameters")
@Schema(name = "CompositionWish")
public record CompositionWish(
        @Description("What to be good at: slugs of focus areas, 1 to 20")
        @Schema(examples = "[\"cloud-aws\"]", required = true)
        List<@NonNull String> focus,

        @Nullable @Description("Where the learner is: what is below is taken for known. FOUNDATIONAL unless told")
        Level level,

        @Nullable @Description("Where the learner wants to get. EXPERT unless told")
        Level targetLevel,

        @Nullable
        @Description("What the learner knows, at most 1,000, as in topics/docker; mine is all that they marked as DONE")
        @Schema(examples = "[\"mine\"]")
        List<@NonNull String> known,

        @Nullable @Description("How many hours there are in a week, 1 to 168; gives a schedule") @Schema(examples = "8")
        Integer hoursPerWeek,

        @Nullable @Description("The first day of the first week, as in 2026-01-31; needs hoursPerWeek")
        String startDate,

        @Nullable @Description("How many planned hours there are for all, 1 to 100,000")
        Integer budgetHours,

        @Nullable @Description("Whether exams are wanted; true unless told")
        Boolean certifications,

        @Nullable @Description("Whether only learning resources of cost FREE are wanted; false unless told")
        Boolean free,

        @Nullable @Description("Which types of learning resources are wanted; all unless told")
        List<@NonNull ResourceType> resourceType,

        @Nullable @Description("The language that learning resources must be in, by BCP 47; en finds en-GB, too")
        String language,

        @Nullable @Description("The number of the publication to compose from; the current one unless told")
        Integer contentVersion) {

    CompositionRequest request() {
        return new CompositionRequest(
                complete("focus", focus),
                level,
                targetLevel,
                complete("known", known),
                List.of(),
                hoursPerWeek,
                startDate,
                budgetHours,
                certifications,
                free,
                complete("resourceType", resourceType),
                language,
                contentVersion,
                List.of());
    }

    /** JSON can have what a list must not. */
    private static <T> List<T> complete(String member, @Nullable List<T> values) {
        if (values != null && values.stream().anyMatch(Objects::isNull)) {
            throw InvalidInput.parameter(member, "must not contain null");
        }
        return requireNonNullElse(values, List.of());
    }
}
