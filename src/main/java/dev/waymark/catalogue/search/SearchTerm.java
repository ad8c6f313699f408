package dev.waymark.catalogue.search;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing to look for, in all the ways that it may be written.
 *
 * @param exact the word as it was meant, with typing errors corrected
 * @param beginnings every word that begins with one of them matches
 * @param forms each of these matches as well
 */
record SearchTerm(List<String> exact, Collection<String> beginnings, Collection<String> forms) {

    /** A word exactly as it is written. */
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

    /** Quotes a word of letters and digits, so that no letter can be read as an operator. */
    private static String quoted(String word) {
        return "'" + word + "'";
    }
}
