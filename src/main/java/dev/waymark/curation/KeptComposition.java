package dev.waymark.curation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.waymark.catalogue.Level;
import dev.waymark.catalogue.ResourceType;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a personal roadmap was composed from. An older release may have kept members that this one does not know. */
@Type("KeptComposition")
@Description("What a personal roadmap was composed from: asked for with this, it is the same composition again")
@Schema(name = "KeptComposition")
@JsonIgnoreProperties(ignoreUnknown = true)
public record KeptComposition(
        @Description("The digest of the composition") String hash,

        @Description("The number of the publication that it was computed from") @Schema(examples = "3")
        int contentVersion,

        @Description("What it is to make good at, by slug, in the curators' order")
        @Schema(examples = "[\"cloud-aws\"]")
        List<String> focus,

        @Description("Where the learner was") Level level,

        @Description("Where the learner wants to get") Level targetLevel,

        @Description("What the learner was taken to know, of all that could be in it")
        @Schema(examples = "[\"topics/docker\"]")
        List<String> known,

        @Nullable @Description("How many hours there are in a week") @Schema(examples = "8")
        Integer hoursPerWeek,

        @Nullable @Description("The first day of the first week")
        LocalDate startDate,

        @Nullable @Description("How many planned hours there are for all")
        Integer budgetHours,

        @Nullable @Description("Whether exams were wanted, if that was told")
        Boolean certifications,

        @Nullable @Description("Whether only free learning resources were wanted, if that was told")
        Boolean free,

        @Description("Which types of learning resources were wanted; all if there are none here")
        List<ResourceType> resourceType,

        @Nullable @Description("The language that learning resources must be in")
        String language) {

    /** More than any catalogue has. */
    private static final int MAX_KNOWN = 100_000;

    static KeptComposition of(CompositionRequest request, Composition composition) {
        return new KeptComposition(
                composition.hash(),
                composition.contentVersion(),
                composition.focusAreas(),
                composition.level(),
                composition.targetLevel(),
                composition.known(),
                request.hoursPerWeek(),
                request.startDate() == null ? null : LocalDate.parse(request.startDate()),
                request.budgetHours(),
                request.certifications(),
                request.free(),
                request.resourceType(),
                request.language());
    }

    /** An archive can have been edited. */
    boolean isComplete() {
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
