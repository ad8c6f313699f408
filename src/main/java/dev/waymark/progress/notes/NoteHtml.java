package dev.waymark.progress.notes;

import dev.waymark.platform.work.HeavyWork;
import dev.waymark.platform.work.WorkKind;
import jakarta.enterprise.context.ApplicationScoped;

/** Renders notes. A long text can take a tenth of a second, which is done beside what serves other requests. */
@ApplicationScoped
class NoteHtml {

    /** Shorter texts take less than it would to wait for a thread. */
    private static final int SHORT = 1_000;

    private final HeavyWork work;

    NoteHtml(HeavyWork work) {
        this.work = work;
    }

    String of(NoteView note) {
        var text = note.text();
        return text.length() < SHORT
                ? NoteMarkdown.html(text)
                : work.run(WorkKind.TEXTS, () -> NoteMarkdown.html(text));
    }

    NoteDetails details(NoteView note) {
        return new NoteDetails(note, of(note));
    }
}
