package dev.waymark.export.pdf;

import static java.util.stream.Collectors.joining;

import dev.waymark.catalogue.Hours;
import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.Checklist.Entry;
import dev.waymark.export.checklist.Checklist.Section;
import dev.waymark.export.checklist.Labels;
import dev.waymark.progress.enrolment.Tally;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;

/** The numbers of steps and hours in a checklist or a section, as text. */
final class PdfTotals {

    private static final String BETWEEN = " · ";

    private PdfTotals() {}

    /** "28 steps · 120–210 h · 3 of 28 done" */
    static String of(Section section, boolean withProgress) {
        var counts = section.counts();
        return joined(
                Labels.count(counts.total(), "step", "steps"),
                hours(section.entries()),
                withProgress && counts.total() > 0 ? counts.done() + " of " + counts.total() + " done" : "");
    }

    /** "5 stages · 86 steps · 340–620 h" */
    static String of(Checklist checklist) {
        var entries = checklist.sections().stream()
                .map(Section::entries)
                .flatMap(Collection::stream)
                .toList();
        return joined(
                Labels.count(checklist.sections().size(), "stage", "stages"),
                Labels.count(entries.size(), "step", "steps"),
                hours(entries));
    }

    /** "12 of 86 steps done · 3 learning · 1 skipped" */
    static String progress(Tally counts) {
        return joined(
                "%s of %s done".formatted(counts.done(), Labels.count(counts.total(), "step", "steps")),
                counts.learning() > 0 ? counts.learning() + " learning" : "",
                counts.skipped() > 0 ? counts.skipped() + " skipped" : "");
    }

    private static String hours(Collection<Entry> entries) {
        var hours = entries.stream().map(Entry::hours).filter(Objects::nonNull).toList();
        int min = hours.stream().mapToInt(Hours::min).sum();
        int max = hours.stream().mapToInt(Hours::max).sum();
        return max == 0 ? "" : Labels.hours(new Hours(min, max));
    }

    private static String joined(String... facts) {
        return Stream.of(facts).filter(fact -> !fact.isEmpty()).collect(joining(BETWEEN));
    }
}
