package dev.waymark.catalogue.search;

import dev.waymark.platform.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Marks the words of a text that match a search, as HTML that is safe to insert. */
final class Highlighter {

    /** The maximum length of a summary that is shown whole, and the length of the excerpt of a longer one. */
    private static final int FRAGMENT = 240;

    private static final int BEFORE_FIRST_MATCH = 60;
    private static final String CUT = "…";

    private final List<SearchTerm> terms;

    Highlighter(SearchQuery query) {
        this.terms = query.alternatives();
    }

    /** A part of a text. */
    private record Span(int start, int end) {}

    String title(String title) {
        return mark(title, new Span(0, title.length()), matches(Word.in(title), true));
    }

    String summary(String summary) {
        var words = Word.in(summary);
        var matches = matches(words, false);
        var shown = fragment(
                summary, words, matches.isEmpty() ? 0 : matches.getFirst().start());
        return (shown.start() > 0 ? CUT : "")
                + mark(summary, shown, matches)
                + (shown.end() < summary.length() ? CUT : "");
    }

    /** In order, without overlaps. */
    private List<Span> matches(List<Word> words, boolean isTitle) {
        var matches = new ArrayList<Span>();
        for (int i = 0; i < words.size(); i++) {
            int last = lastOfMatch(words, i, isTitle);
            if (last >= i
                    && (matches.isEmpty()
                            || words.get(i).start() >= matches.getLast().end())) {
                matches.add(new Span(words.get(i).start(), words.get(last).end()));
                i = last;
            }
        }
        return matches;
    }

    /**
     * The index of the last word of the match that begins here, either the word itself or the longest compound; -1 if
     * there is none.
     */
    private int lastOfMatch(List<Word> words, int first, boolean isTitle) {
        if (matches(words.get(first).text())) {
            return first;
        }
        int last = -1;
        var compound = words.get(first).text();
        for (int i = first + 1; i < words.size() && isBeginning(compound); i++) {
            var longer = compound + words.get(i).text();
            if (isCompound(longer, compound.length(), isTitle)) {
                last = i;
            }
            compound = longer;
        }
        return last;
    }

    private boolean matches(String word) {
        return terms.stream().anyMatch(term -> term.matches(word));
    }

    /** Whether further words could complete it to a compound that the search looks for. */
    private boolean isBeginning(String compound) {
        return beginnings()
                .anyMatch(beginning -> beginning.length() > compound.length() && beginning.startsWith(compound));
    }

    /**
     * Whether the search looks for this compound, and not only for its first words. The index has compounds of titles
     * only; elsewhere a compound must be complete.
     *
     * @param before its length without its last word
     */
    private boolean isCompound(String compound, int before, boolean isTitle) {
        return beginnings()
                .anyMatch(beginning -> isTitle
                        ? beginning.length() > before && compound.startsWith(beginning)
                        : compound.equals(beginning));
    }

    private Stream<String> beginnings() {
        return terms.stream().flatMap(term -> term.beginnings().stream());
    }

    /** Splits no word, unless the word is longer than the excerpt. */
    private static Span fragment(String text, List<Word> words, int firstMatch) {
        if (text.length() <= FRAGMENT) {
            return new Span(0, text.length());
        }
        int start = firstMatch <= BEFORE_FIRST_MATCH
                ? 0
                : words.stream()
                        .mapToInt(Word::start)
                        .filter(at -> at >= firstMatch - BEFORE_FIRST_MATCH)
                        .findFirst()
                        .orElse(firstMatch);
        int limit = start + FRAGMENT;
        if (limit >= text.length()) {
            return new Span(start, text.length());
        }
        int end = words.stream()
                .filter(word -> word.start() > start && word.start() < limit && word.end() > limit)
                .filter(word -> word.end() - word.start() < FRAGMENT)
                .mapToInt(Word::start)
                .findFirst()
                .orElse(Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit);
        return new Span(
                start, start + text.substring(start, end).stripTrailing().length());
    }

    private static String mark(String text, Span shown, List<Span> matches) {
        var html = new StringBuilder();
        int at = shown.start();
        for (var match : matches) {
            int end = Math.min(match.end(), shown.end());
            if (match.start() >= shown.start() && match.start() < shown.end()) {
                html.append(escaped(text.substring(at, match.start())))
                        .append("<mark>")
                        .append(escaped(text.substring(match.start(), end)))
                        .append("</mark>");
                at = end;
            }
        }
        return html.append(escaped(text.substring(at, shown.end()))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
