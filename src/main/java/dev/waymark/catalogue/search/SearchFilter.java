package dev.waymark.catalogue.search;

import dev.waymark.platform.paging.AnyOf;
import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.platform.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a search.
 *
 * @param q 1 to 200 characters
 * @param kind any of these; absent for all kinds
 */
record SearchFilter(String q, @Nullable List<SearchKind> kind) {

    private static final int MAX_QUERY = 200;

    static final String OF_KIND = "Only matches of any of these kinds";

    public SearchFilter {
        kind = AnyOf.of("kind", kind);
        if (q.isBlank()) {
            throw InvalidInput.parameter("q", "must not be empty");
        }
        if (Texts.length(q) > MAX_QUERY) {
            throw InvalidInput.parameter("q", "must have at most " + MAX_QUERY + " characters");
        }
    }

    static SearchFilter of(@Nullable String q, @Nullable List<SearchKind> kind) {
        if (q == null) {
            throw InvalidInput.parameter("q", "must be given");
        }
        return new SearchFilter(q, kind);
    }

    List<SearchKind> kinds() {
        return kind == null ? List.of(SearchKind.values()) : kind;
    }
}
