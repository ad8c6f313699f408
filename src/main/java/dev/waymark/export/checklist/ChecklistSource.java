package dev.waymark.export.checklist;

import java.time.Instant;

/**
 * A checklist, and what its content does not tell.
 *
 * @param revisedAt when what it is made from was last changed: the roadmap's version, the content, the learner's marks
 */
public record ChecklistSource(Checklist checklist, Instant revisedAt) {

    public ChecklistSource withoutOrigin() {
        return new ChecklistSource(checklist.withoutOrigin(), revisedAt);
    }
}
