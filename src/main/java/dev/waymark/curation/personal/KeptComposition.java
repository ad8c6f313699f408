package dev.waymark.curation.personal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.catalogue.ItemName;
import dev.waymark.catalogue.Level;
import dev.waymark.catalogue.ResourceType;
import dev.waymark.catalogue.SlugForm;
import dev.waymark.curation.composing.Composition;
import dev.waymark.curation.composing.CompositionRequest;
import dev.waymark.curation.composing.Pace;
import dev.waymark.platform.json.TrustedJson;
import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.platform.problem.Mistakes;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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

    /** The longest record in characters, since lists show a hundred of them; the database has the same limit. */
    static final int MAX_LENGTH = 32_768;

    private static final int MAX_FOCUS_AREAS = 20;
    private static final int MAX_KNOWN = 2_000;
    private static final int MAX_BUDGET = 100_000;
    private static final int MAX_HASH = 71;
    private static final int MAX_LANGUAGE = 35;
    private static final Pattern HASH = Pattern.compile("sha256:[0-9a-f]{64}");
    private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");

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

    /** Checks a composition from an archive, which can be edited: any member may be missing, and lists may have nulls. */
    void check(Mistakes mistakes) {
        if (hash == null || hash.length() > MAX_HASH || !HASH.matcher(hash).matches()) {
            mistakes.add("hash", "must be the digest of a composition, as in sha256: and 64 hexadecimal digits");
        }
        if (contentVersion < 1) {
            mistakes.add("contentVersion", "must be at least 1");
        }
        mistakes.require("level", level);
        mistakes.require("targetLevel", targetLevel);
        checkEach("focus", focus, MAX_FOCUS_AREAS, SlugForm::fits, "must be the slug of a focus area", mistakes);
        checkEach("known", known, MAX_KNOWN, KeptComposition::isKey, "must be like topics/docker", mistakes);
        checkEach("resourceType", resourceType, ResourceType.values().length, type -> true, "", mistakes);
        mistakes.range("hoursPerWeek", hoursPerWeek, Pace.HOURS_OF_A_WEEK);
        mistakes.range("budgetHours", budgetHours, MAX_BUDGET);
        if (startDate != null) {
            Pace.checkYear("startDate", startDate, mistakes);
        }
        if (language != null
                && (language.length() > MAX_LANGUAGE
                        || !LANGUAGE_TAG.matcher(language).matches())) {
            mistakes.add("language", "must be a language tag by BCP 47, such as en or pt-BR");
        }
    }

    private static boolean isKey(String key) {
        return key.length() <= 100
                && ItemName.ofKey(key)
                        .filter(name -> SlugForm.fits(name.slug()))
                        .isPresent();
    }

    private static <T> void checkEach(
            String member,
            @org.jspecify.annotations.Nullable List<T> values,
            int max,
            Predicate<T> allowed,
            String detail,
            Mistakes mistakes) {
        mistakes.require(member, values);
        if (values != null && values.size() > max) {
            mistakes.add(member, "must have at most %,d entries".formatted(max));
        } else if (values != null) {
            for (int i = 0; i < values.size(); i++) {
                var value = values.get(i);
                if (value == null) {
                    mistakes.add(member + "/" + i, "must not be null");
                } else if (!allowed.test(value)) {
                    mistakes.add(member + "/" + i, detail);
                }
            }
        }
    }

    /**
     * The record as JSON.
     *
     * @throws InvalidInput if it is longer than what is kept of a roadmap
     */
    String written(ObjectMapper json, String member) {
        var text = TrustedJson.text(json, this);
        if (text.length() > MAX_LENGTH) {
            throw InvalidInput.parameter(
                    member,
                    "must not come from so many known items that its record has more than %,d characters"
                            .formatted(MAX_LENGTH));
        }
        return text;
    }
}
