package dev.waymark.imports;

import java.util.regex.Pattern;

/** Rejects paragraphs that a Markdown parser would need quadratic time or excessive memory for. */
final class ParagraphLimit {

    /** Far more than anyone writes without an empty line or a bullet. */
    private static final int MAX_LENGTH = 50_000;

    /** A checklist of 5,000 steps has 21,000. */
    private static final int MAX_LINES = 100_000;

    /** A line that certainly begins a new paragraph. */
    private static final Pattern BEGINNING = Pattern.compile("\\s*| {0,3}[-*+] +\\S.*");

    private ParagraphLimit() {}

    static void check(String source) {
        int length = 0;
        int number = 0;
        for (var line : (Iterable<String>) source.lines()::iterator) {
            number++;
            if (number > MAX_LINES) {
                throw new NotAnExport("The file has more than %s lines; no export has as many.".formatted(MAX_LINES));
            }
            length = line.length() + (length > 0 && BEGINNING.matcher(line).matches() ? 0 : length);
            if (length > MAX_LENGTH) {
                throw new NotAnExport(
                        "The paragraph that reaches line %s has more than %s characters; no export has one as long."
                                .formatted(number, MAX_LENGTH));
            }
        }
    }
}
