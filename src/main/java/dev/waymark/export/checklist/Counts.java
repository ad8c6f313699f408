package dev.waymark.export.checklist;

import dev.waymark.export.checklist.Checklist.Entry;
import dev.waymark.export.checklist.Checklist.Section;
import dev.waymark.progress.enrolment.Tally;
import dev.waymark.roadmap.Requirement;
import java.util.stream.Stream;

/** How many entries there are, and how far the learner is with them. */
public final class Counts {

    private Counts() {}

    public static Tally of(Checklist checklist) {
        return of(entries(checklist));
    }

    /** Of the required steps, which alone make up a learner's percentage; of all if none is required. */
    public static Tally required(Checklist checklist) {
        var required = of(entries(checklist).filter(entry -> entry.requirement() == Requirement.REQUIRED));
        return required.total() > 0 ? required : of(checklist);
    }

    public static Tally of(Section section) {
        return of(section.entries().stream());
    }

    private static Tally of(Stream<Entry> entries) {
        return Tally.of(entries.map(Entry::status).toList());
    }

    private static Stream<Entry> entries(Checklist checklist) {
        return checklist.sections().stream().flatMap(section -> section.entries().stream());
    }
}
