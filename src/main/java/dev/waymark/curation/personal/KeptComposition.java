package dev.waymark.curation.personal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.waymark.catalogue.Level;
import dev.waymark.catalogue.ResourceType;
import dev.waymark.curation.composing.Composition;
import dev.waymark.curation.composing.CompositionRequest;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The inputs and the digest of the composition that a personal roadmap was created from. Members that an older release
 * kept and this one does not know are ignored.
 */
@Type("KeptComposition")
@Description("What a personal roadmap was composed from; requesting a composition with these"
        + " values gives the same one again")
@Schema(name = "KeptComposition")
@JsonIgnoreProperties(ignoreUnknown = true)
public record KeptComposition(
        @Description("The digest of the composition") String hash,

        @Description("The number of the publication that it was computed from") @Schema(examples = "3")
        int contentVersion,

        @Description("What the learner wants to be good at: slugs of focus areas, in the curators' order")
        @Schema(examples = "[\"cloud-aws\"]")
        List<String> focus,

        @Description("The learner's level at the time") Level level,

        @Description("Level that the learner wants to reach")
        Level targetLevel,

        @Description("What the learner was taken to know, out of everything that could be in it")
        @Schema(examples = "[\"topics/docker\"]")
        List<String> known,

        @Nullable @Description("Hours available per week") @Schema(examples = "8")
        Integer hoursPerWeek,

        @Nullable @Description("The first day of the first week")
        LocalDate startDate,

        @Nullable @Description("Total planned hours available")
        Integer budgetHours,

        @Nullable @Description("Whether to include certifications, if that was specified")
        Boolean certifications,

        @Nullable @Description("Whether to suggest only learning resources of cost FREE, if that was specified")
        Boolean free,

        @Description("Types of learning resources to suggest; all if empty")
        List<ResourceType> resourceType,

        @Nullable @Description("The language that learning resources must be in")
        String language) {

    /** More than any catalogue has. */
    private static final int MAX_KNOWN = 100_000;

    static KeptComposition of(CompositionRequest request, Composition composition) {
        var input = request.input();
        return new KeptComposition(
                composition.hash(),
                composition.contentVersion(),
                composition.focusAreas(),
                composition.level(),
                composition.targetLevel(),
                composition.known(),
                request.hoursPerWeek(),
                input.startDate() == null ? null : LocalDate.parse(input.startDate()),
                input.budgetHours(),
                input.certifications(),
                input.free(),
                request.resourceType(),
                input.language());
    }

    /** Checks a composition from an archive, which can be edited. */
    boolean hasAllMembers() {
        return hash != null
                && focus != null
                && level != null
                && targetLevel != null
                && known != null
                && resourceType != null
                && known.size() <= MAX_KNOWN
                && focus.size() <= MAX_KNOWN
                && resourceType.size() <= MAX_KNOWN;
    }
}
