package dev.waymark.curation.composing;

import static java.util.Objects.requireNonNullElse;

import dev.waymark.catalogue.ResourceType;
import dev.waymark.platform.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request for a composition, still to be checked by {@link RequestResolver}.
 *
 * @param input the parameters as they were given; those that follow take precedence
 * @param known the input's known items; with {@code mine} among them until {@link DoneByMe} resolves it
 * @param done what the caller has marked as done, named as in {@code known}; items that the content does not have are
 *     skipped
 * @param hoursPerWeek the input's, or the default that takes its place
 * @param mistakes parameters that could not be read, to be reported along with all other mistakes
 */
public record CompositionRequest(
        CompositionInput input,
        List<String> known,
        List<String> done,
        @Nullable Integer hoursPerWeek,
        List<Problem.Part> mistakes) {

    public List<ResourceType> resourceType() {
        return requireNonNullElse(input.resourceType(), List.of());
    }

    /** Fills in the hours per week if the request has a start date without them. */
    public CompositionRequest pacedBy(int hours) {
        return hoursPerWeek != null || input.startDate() == null
                ? this
                : new CompositionRequest(input, known, done, hours, mistakes);
    }

    CompositionRequest with(List<String> known, List<String> done) {
        return new CompositionRequest(input, known, done, hoursPerWeek, mistakes);
    }
}
