package dev.waymark.curation.personal;

import dev.waymark.platform.problem.Mistakes;
import dev.waymark.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** Checks the titles and summaries of personal roadmaps. */
final class RoadmapTexts {

    static final int MAX_TITLE = 200;
    static final int MAX_SUMMARY = 2_000;

    private RoadmapTexts() {}

    /**
     * @param member the text's place in the request, for messages
     */
    static String title(String member, @Nullable String text, Mistakes mistakes) {
        var title = text == null ? "" : text.strip();
        if (title.isEmpty() || Texts.length(title) > MAX_TITLE) {
            mistakes.add(member, "must have 1 to %d characters".formatted(MAX_TITLE));
        } else if (title.codePoints().anyMatch(c -> isControl(c) || isLineBreak(c))) {
            mistakes.add(member, "must be one line, without control characters");
        }
        return title;
    }

    /** May be empty, and have several lines. */
    static String summary(String member, @Nullable String text, Mistakes mistakes) {
        var summary = text == null ? "" : text.strip();
        if (Texts.length(summary) > MAX_SUMMARY) {
            mistakes.add(member, "must have at most %,d characters".formatted(MAX_SUMMARY));
        } else if (summary.codePoints().anyMatch(c -> isControl(c) && !isLineBreak(c))) {
            mistakes.add(member, "must not contain control characters");
        }
        return summary;
    }

    /** Both of a roadmap, each if it is given. */
    static void check(@Nullable String title, @Nullable String summary, Mistakes mistakes) {
        if (title != null) {
            title("title", title, mistakes);
        }
        summary("summary", summary, mistakes);
    }

    private static boolean isLineBreak(int c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c);
    }
}
