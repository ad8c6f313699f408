package dev.waymark.sharing;

import static java.util.Objects.requireNonNullElse;

import dev.waymark.platform.html.Html;
import dev.waymark.progress.enrolment.Tally;
import java.util.List;

/** Progress as a page shows it: in numbers, and as a bar. */
final class PageProgress {

    private PageProgress() {}

    /** The required steps, as everywhere, or all if none is required. */
    static Tally counted(Tally required, List<SharedStep> steps) {
        return required.total() > 0
                ? required
                : Tally.of(steps.stream().map(SharedStep::status).toList());
    }

    static String percent(Tally counts) {
        return requireNonNullElse(counts.percent(), 0) + "%";
    }

    /** @param required whether only required steps were counted */
    static String words(Tally counts, boolean required) {
        return "%d of %d %ssteps done".formatted(counts.done(), counts.total(), required ? "required " : "")
                + (counts.learning() > 0 ? " · " + counts.learning() + " learning" : "")
                + (counts.skipped() > 0 ? " · " + counts.skipped() + " skipped" : "");
    }

    /** One unit is one step, so that no number is rounded and no style is needed. */
    static Html bar(Tally counts) {
        int done = counts.done();
        int begun = done + counts.learning();
        return Html.of("""
                <svg class="bar" viewBox="0 0 %1$s 1" preserveAspectRatio="none" aria-hidden="true">\
                <rect class="t" width="%1$s" height="1"/><rect class="s" width="%2$s" height="1"/>\
                <rect class="l" width="%3$s" height="1"/><rect class="d" width="%4$s" height="1"/></svg>""", Math.max(1, counts.total()), begun + counts.skipped(), begun, done);
    }
}
