package dev.waymark.catalogue.search;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that is looked for, in all the ways that it may be written.
 *
 * @param exact the word as it was meant, typing errors corrected
 * @param beginnings every word that begins with one of them matches
 * @param forms so does each of these
 */
record SearchTerm(List<String> exact, Collection<String> beginnings, Collection<String> forms) {

    /** A word as it is written, and nothing else. */
    static SearchTerm of(String word) {
        return new SearchTerm(List.of(word), List.of(word), List.of());
    }

    boolean matches(String word) {
        return forms.contains(word) || beginnings.stream().anyMatch(word::startsWith);
    }

    String tsquery() {
        return Stream.concat(
                        beginnings.stream().map(word -> quoted(word) + ":*"),
                        forms.stream().map(SearchTerm::quoted))
                .collect(Collectors.joining(" | ", "(", ")"));
    }

    String exactTsquery() {
        return exact.stream().map(SearchTerm::quoted).collect(Collectors.joining(" | "));
    }

    /** It has nothing but letters and digits; quoted, no letter can be read as an operator. */
    private static String quoted(String word) {
        return "'" + word + "'";
    }
}
