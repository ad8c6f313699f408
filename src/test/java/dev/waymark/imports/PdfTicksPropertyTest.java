package dev.waymark.imports;

import static java.util.stream.Collectors.toSet;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.Effort;
import dev.waymark.export.BuiltInChecklist;
import dev.waymark.imports.Ticks.Tick;
import dev.waymark.progress.ProgressStatus;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quicktheories.WithQuickTheories;

class PdfTicksPropertyTest implements WithQuickTheories {

    private final PdfFile pdf = PdfFile.of(BuiltInChecklist.withProgress());
    private final List<String> keys = pdf.read().ticks().stream().map(Tick::key).toList();

    @Test
    void what_was_not_touched_changes_nothing() {
        assertThat(pdf.read().changes(), empty());
        assertThat(pdf.edited(document -> {}).read().changes(), empty());
    }

    @Test
    void whatever_boxes_are_changed_exactly_they_are_read() {
        qt().withExamples(Effort.examples(40))
                .forAll(lists().of(integers().between(0, keys.size() - 1)).ofSizeBetween(0, 30))
                .as(chosen -> chosen.stream().map(keys::get).collect(toSet()))
                .checkAssert(chosen -> assertThat(changed(pdf.toggled(chosen)), equalTo(chosen)));
    }

    @Test
    void a_box_says_done_or_not() {
        var done = pdf.toggled(Set.copyOf(keys)).read().changes().stream()
                .filter(tick -> tick.now() == ProgressStatus.DONE)
                .map(Tick::exported)
                .collect(toSet());
        assertThat(done, equalTo(Set.of(ProgressStatus.PENDING)));
    }

    private static Set<String> changed(PdfFile pdf) {
        return pdf.read().changes().stream().map(Tick::key).collect(toSet());
    }
}
