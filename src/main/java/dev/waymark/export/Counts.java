package dev.waymark.export;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.waymark.export.Checklist.Entry;
import dev.waymark.export.Checklist.Section;
import dev.waymark.progress.ProgressStatus;
import dev.waymark.roadmap.Requirement;
import java.util.stream.Stream;

/** How many entries there are, and how far the learner is with them. */
record Counts(int total, int done, int learning, int skipped) {

    static Counts of(Checklist checklist) {
        return of(entries(checklist));
    }

    /** Of the required steps, which alone make up a learner's percentage; of all if none is required. */
    static Counts required(Checklist checklist) {
        var required = of(entries(checklist).filter(entry -> entry.requirement() == Requirement.REQUIRED));
        return required.total > 0 ? required : of(checklist);
    }

    static Counts of(Section section) {
        return of(section.entries().stream());
    }

    private static Counts of(Stream<Entry> entries) {
        var numbers = entries.collect(groupingBy(Entry::status, counting()));
        return new Counts(
                Math.toIntExact(
                        numbers.values().stream().mapToLong(Long::longValue).sum()),
                Math.toIntExact(numbers.getOrDefault(ProgressStatus.DONE, 0L)),
                Math.toIntExact(numbers.getOrDefault(ProgressStatus.LEARNING, 0L)),
                Math.toIntExact(numbers.getOrDefault(ProgressStatus.SKIPPED, 0L)));
    }

    private static Stream<Entry> entries(Checklist checklist) {
        return checklist.sections().stream().flatMap(section -> section.entries().stream());
    }

    /** Rounded down: a hundred is only what is done. */
    int percent() {
        return total == 0 ? 0 : (int) (done * 100L / total);
    }
}
