package dev.waymark.catalogue.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A search as the words that it looks for.
 *
 * @param terms all of them must match, or at least one if no entry matches all
 * @param wholes the whole query as one word, as typed and as corrected; an entry with this title is the best match
 */
record SearchQuery(List<SearchTerm> terms, List<String> wholes) {

    boolean isEmpty() {
        return terms.isEmpty();
    }

    /** The terms, and the whole query as an alternative to them. */
    List<SearchTerm> alternatives() {
        return Stream.concat(terms.stream(), wholes.stream().map(SearchTerm::of))
                .toList();
    }

    String matchingAll() {
        return tsquery(" & ");
    }

    String matchingAny() {
        return tsquery(" | ");
    }

    private String tsquery(String operator) {
        var combined = terms.stream().map(SearchTerm::tsquery).collect(Collectors.joining(operator, "(", ")"));
        var whole = wholes.stream().map(word -> SearchTerm.of(word).tsquery());
        return Stream.concat(Stream.of(combined), whole).collect(Collectors.joining(" | "));
    }

    /** Matches whole words, not their beginnings; entries that have them rank higher. */
    String matchingExactly() {
        return alternatives().stream().map(SearchTerm::exactTsquery).collect(Collectors.joining(" | "));
    }

    List<String> termQueries() {
        return terms.stream().map(SearchTerm::tsquery).toList();
    }

    List<String> wholePatterns() {
        return wholes.stream().map(whole -> whole + "%").toList();
    }
}
