package dev.waymark.platform.paging;

import dev.waymark.platform.problem.InvalidInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request for one page of a list.
 *
 * @param limit the maximum number of items, from 1 to 100
 * @param after the cursor after which the page begins; only one of after and before may be given
 * @param before the cursor before which the page ends
 * @param fromEnd whether the page is the last one before the cursor, or of the list
 * @param count whether to count the whole list
 */
public record PageRequest(
        int limit, @Nullable String after, @Nullable String before, boolean fromEnd, boolean count) {

    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 100;

    /**
     * From the parameters of REST.
     *
     * @param named the items that the list is limited to by name, for which the page has room by default
     */
    static PageRequest of(
            @Nullable Integer limit,
            @Nullable String after,
            @Nullable String before,
            @Nullable Boolean count,
            @Nullable List<?> named) {
        if (after != null && before != null) {
            throw InvalidInput.parameter("before", "cannot be combined with after");
        }
        return new PageRequest(limit("limit", limit, named), after, before, before != null, Boolean.TRUE.equals(count));
    }

    /** From the arguments of a Relay connection: {@code first} and {@code after}, or {@code last} and {@code before}. */
    public static PageRequest ofConnection(
            @Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        return ofConnection(first, after, last, before, null);
    }

    /**
     * The same for a list that may be limited to items by name.
     *
     * @param named these items, for which the page has room by default
     */
    public static PageRequest ofConnection(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            @Nullable List<?> named) {
        if (after != null && before != null) {
            throw InvalidInput.parameter("before", "cannot be combined with after");
        }
        if (first != null && last != null) {
            throw InvalidInput.parameter("last", "cannot be combined with first");
        }
        if (after != null && last != null) {
            throw InvalidInput.parameter("last", "goes with before, not with after");
        }
        if (before != null && first != null) {
            throw InvalidInput.parameter("first", "goes with after, not with before");
        }
        boolean backwards = last != null || before != null;
        int limit = backwards ? limit("last", last, named) : limit("first", first, named);
        return new PageRequest(limit, after, before, backwards, false);
    }

    private static int limit(String name, @Nullable Integer limit, @Nullable List<?> named) {
        if (limit == null) {
            return named == null ? DEFAULT_LIMIT : Math.clamp(named.size(), DEFAULT_LIMIT, MAX_LIMIT);
        }
        if (limit < 1 || limit > MAX_LIMIT) {
            throw InvalidInput.parameter(name, "must be from 1 to " + MAX_LIMIT);
        }
        return limit;
    }
}
