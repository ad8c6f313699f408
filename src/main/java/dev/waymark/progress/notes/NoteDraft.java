package dev.waymark.progress.notes;

import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.platform.problem.Problem;
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
        var mistakes = new ArrayList<Problem.Part>();
        var draft = of("", text, links, mistakes);
        if (!mistakes.isEmpty()) {
            throw new InvalidInput(mistakes);
        }
        return draft;
    }

    /**
     * @param place where the note stands, as a JSON Pointer
     * @param mistakes takes what is wrong with it
     */
    static NoteDraft of(
            String place,
            @Nullable String text,
            @Nullable List<? extends @Nullable NoteLink> links,
            List<Problem.Part> mistakes) {
        var draft = new NoteDraft(text == null ? "" : text, new ArrayList<>());
        draft.checkText(place + "/text", links == null || links.isEmpty(), mistakes);
        if (links != null) {
            draft.takeLinks(place + "/links", links, mistakes);
        }
        return draft;
    }

    private void checkText(String place, boolean alone, List<Problem.Part> mistakes) {
        if (alone && text.isBlank()) {
            mistakes.add(new Problem.Part(place, "must not be empty where there are no links"));
        } else if (Texts.length(text) > MAX_TEXT) {
            mistakes.add(new Problem.Part(place, "must have at most %d characters".formatted(MAX_TEXT)));
        } else {
            NoteMarkdown.mistakes(text).forEach(mistake -> mistakes.add(new Problem.Part(place, mistake)));
        }
    }

    private void takeLinks(String place, List<? extends @Nullable NoteLink> given, List<Problem.Part> mistakes) {
        if (given.size() > MAX_LINKS) {
            mistakes.add(new Problem.Part(place, "must have at most %d entries".formatted(MAX_LINKS)));
            return;
        }
        for (int i = 0; i < given.size(); i++) {
            var link = given.get(i);
            if (link == null) {
                mistakes.add(new Problem.Part(place + "/" + i, "must not be null"));
            } else {
                check(place + "/" + i, link, mistakes);
                links.add(link);
            }
        }
    }

    private static void check(String place, NoteLink link, List<Problem.Part> mistakes) {
        var title = link.title();
        if (title == null || title.isBlank() || Texts.length(title) > MAX_TITLE) {
            mistakes.add(new Problem.Part(place + "/title", "must have 1 to %d characters".formatted(MAX_TITLE)));
        } else if (title.codePoints().anyMatch(NoteDraft::breaksLine)) {
            mistakes.add(new Problem.Part(place + "/title", "must be one line, without control characters"));
        }
        var url = link.url();
        if (url == null || url.length() > MAX_URL || !WebAddress.isPlain(url)) {
            mistakes.add(new Problem.Part(
                    place + "/url",
                    "must be an http or https address with a host and without a user, of at most %d characters"
                            .formatted(MAX_URL)));
        }
    }

    private static boolean breaksLine(int c) {
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
    }
}
