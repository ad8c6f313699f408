package dev.waymark.curation.composing;

import dev.waymark.catalogue.Level;
import dev.waymark.catalogue.ResourceType;
import dev.waymark.platform.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a composition is asked for with, still to be checked. Absent members are what {@link WishReader} takes instead.
 *
 * @param done what the learner who asks is known to have done, named as in {@code known}; taken as far as the content
 *     has it
 * @param startDate a date as ISO 8601 writes it
 * @param mistakes what could not be read, to be told along with whatever else is wrong
 */
public record CompositionRequest(
        List<String> focus,
        @Nullable Level level,
        @Nullable Level targetLevel,
        List<String> known,
        List<String> done,
        @Nullable Integer hoursPerWeek,
        @Nullable String startDate,
        @Nullable Integer budgetHours,
        @Nullable Boolean certifications,
        @Nullable Boolean free,
        List<ResourceType> resourceType,
        @Nullable String language,
        @Nullable Integer contentVersion,
        List<Problem.Part> mistakes) {

    /** The same, with this many hours a week if it has a first day and does not say how many. */
    public CompositionRequest pacedBy(int hours) {
        return hoursPerWeek != null || startDate == null ? this : copy(known, done, hours);
    }

    CompositionRequest with(List<String> known, List<String> done) {
        return copy(known, done, hoursPerWeek);
    }

    private CompositionRequest copy(List<String> known, List<String> done, @Nullable Integer hoursPerWeek) {
        return new CompositionRequest(
                focus,
                level,
                targetLevel,
                known,
                done,
                hoursPerWeek,
                startDate,
                budgetHours,
                certifications,
                free,
                resourceType,
                language,
                contentVersion,
                mistakes);
    }
}
