package dev.waymark.progress.notes;

import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.platform.problem.Mistakes;
import dev.waymark.platform.text.Texts;
import dev.waymark.platform.text.WebAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a learner writes down, checked.
 *
 * @param text Markdown, kept as it was written; may be empty
 * @param links may be empty, if the text is not
 */
record NoteDraft(String text, List<NoteLink> links) {

    static final int MAX_TEXT = 20_000;
    static final int MAX_LINKS = 20;

    private static final int MAX_TITLE = 200;
    private static final int MAX_URL = 2_000;

    /**
     * @throws InvalidInput that names every mistake
     */
    static NoteDraft of(@Nullable String text, @Nullable List<? extends @Nullable NoteLink> links) {
        var mistakes = new Mistakes();
        var draft = of(text, links, mistakes);
        mistakes.check();
        return draft;
    }

    /**
     * @param mistakes collects the mistakes in the note
     */
    static NoteDraft of(@Nullable String text, @Nullable List<? extends @Nullable NoteLink> links, Mistakes mistakes) {
        var draft = new NoteDraft(text == null ? "" : text, new ArrayList<>());
        draft.checkText(links == null || links.isEmpty(), mistakes);
        if (links != null) {
            draft.takeLinks(links, mistakes);
        }
        return draft;
    }

    private void checkText(boolean alone, Mistakes mistakes) {
        if (alone && text.isBlank()) {
            mistakes.add("text", "must not be empty where there are no links");
        } else if (Texts.length(text) > MAX_TEXT) {
            mistakes.add("text", "must have at most %d characters".formatted(MAX_TEXT));
        } else {
            NoteMarkdown.mistakes(text).forEach(mistake -> mistakes.add("text", mistake));
        }
    }

    private void takeLinks(List<? extends @Nullable NoteLink> given, Mistakes mistakes) {
        if (given.size() > MAX_LINKS) {
            mistakes.add("links", "must have at most %d entries".formatted(MAX_LINKS));
            return;
        }
        for (int i = 0; i < given.size(); i++) {
            var place = "links/" + i;
            var link = given.get(i);
            if (link == null) {
                mistakes.add(place, "must not be null");
            } else {
                check(link, mistakes.within(place));
                links.add(link);
            }
        }
    }

    private static void check(NoteLink link, Mistakes mistakes) {
        var title = link.title();
        if (title == null || title.isBlank() || Texts.length(title) > MAX_TITLE) {
            mistakes.add("title", "must have 1 to %d characters".formatted(MAX_TITLE));
        } else if (title.codePoints().anyMatch(NoteDraft::breaksLine)) {
            mistakes.add("title", "must be one line, without control characters");
        }
        var url = link.url();
        if (url == null || url.length() > MAX_URL || !WebAddress.isPlain(url)) {
            mistakes.add(
                    "url",
                    "must be an http or https address with a host and without a user, of at most %d characters"
                            .formatted(MAX_URL));
        }
    }

    private static boolean breaksLine(int c) {
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
    }
}
