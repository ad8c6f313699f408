package dev.waymark.catalogue.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A search as the words that it looks for.
 *
 * @param terms each is to be matched, or at least one of them if nothing matches them all
 * @param wholes the whole query as one word, as it was written and as it was meant; what is called so is the best match
 */
record SearchQuery(List<SearchTerm> terms, List<String> wholes) {

    boolean isEmpty() {
        return terms.isEmpty();
    }

    /** Its terms, and its whole in place of them. */
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

    /** Whole words, not their beginnings: what has them stands before what does not. */
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
