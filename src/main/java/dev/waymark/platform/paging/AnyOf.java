package dev.waymark.platform.paging;

import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.platform.problem.Mistakes;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values of a filter, any of which will do. Their order and their repetition do not matter, and cursors ignore both. */
public final class AnyOf {

    public static final int MAX = 20;

    private AnyOf() {}

    /** The values of a query parameter; null if it was not given. */
    public static <T> @Nullable List<T> given(List<T> values) {
        return values.isEmpty() ? null : values;
    }

    /**
     * The values, each once, in an order of their own; null for a filter that is not given.
     *
     * @throws InvalidInput if there are none, or too many, or if one is blank
     */
    public static <T extends Comparable<? super T>> @Nullable List<T> of(String name, @Nullable List<T> values) {
        return of(name, values, MAX);
    }

    public static <T extends Comparable<? super T>> @Nullable List<T> of(
            String name, @Nullable List<T> values, int max) {
        if (values == null) {
            return null;
        }
        var distinct = values.stream().distinct().sorted().toList();
        if (distinct.isEmpty() || distinct.stream().anyMatch(AnyOf::isBlank)) {
            throw InvalidInput.parameter(name, "must not be empty");
        }
        if (distinct.size() > max) {
            throw InvalidInput.parameter(name, "must have at most %d values".formatted(max));
        }
        return distinct;
    }

    /**
     * @param known finds those of the values that exist
     * @throws InvalidInput that says which do not
     */
    public static void assertKnown(
            String name, @Nullable List<String> values, Function<List<String>, Collection<String>> known) {
        if (values == null) {
            return;
        }
        var found = Set.copyOf(known.apply(values));
        var unknown = values.stream()
                .filter(value -> !found.contains(value))
                .map(Mistakes::quoted)
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw InvalidInput.parameter(name, "is not a known slug: " + unknown);
        }
    }

    private static boolean isBlank(Object value) {
        return value instanceof String text && text.isBlank();
    }
}
