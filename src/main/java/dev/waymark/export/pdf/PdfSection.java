package dev.waymark.export.pdf;

import dev.waymark.export.checklist.Checklist.Section;
import dev.waymark.platform.pdf.Span;
import dev.waymark.platform.pdf.Tag;
import dev.waymark.platform.pdf.TaggedPdf;
import dev.waymark.platform.pdf.Typesetter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A stage: what it is about, then its steps under the headings of their groups. */
final class PdfSection {

    /** A stage opens a page unless more than this part of one is left. */
    private static final float ROOM = 0.5f;

    private static final float SUMMARY = 400;

    private final TaggedPdf pdf;
    private final Typesetter typesetter;
    private final PdfSheet sheet;
    private final PdfEntry entry;
    private final boolean withProgress;

    PdfSection(TaggedPdf pdf, PdfSheet sheet, boolean withProgress) {
        this.pdf = pdf;
        this.typesetter = pdf.typesetter();
        this.sheet = sheet;
        this.entry = new PdfEntry(typesetter, sheet);
        this.withProgress = withProgress;
    }

    /** @return where it begins */
    PdfSpot add(int number, Section section, PdfFlow flow) throws IOException {
        var title = section.displayTitle();
        if (!flow.isAtTop() && flow.left() < ROOM) {
            flow.nextPage();
        }
        flow.head(title);
        var tag = pdf.tag().add("Sect");
        var heading = heading(number, section, title, tag);
        PdfSpot start = null;
        String group = null;
        Tag list = null;
        for (var step : section.entries()) {
            if (list == null || !Objects.equals(step.group(), group)) {
                group = step.group();
                heading.addAll(group(group, tag));
                list = tag.add("L");
            }
            var rows = PdfRows.under(heading, entry.rows(step, heading.isEmpty() ? 13 : 9, list));
            var spot = flow.add(rows);
            start = start == null ? spot : start;
            heading = new ArrayList<>();
        }
        start = start == null ? flow.add(PdfRows.whole(heading)) : start;
        pdf.bookmark(number + ". " + title, start.place());
        return start;
    }

    private ArrayList<PdfRow> heading(int number, Section section, String title, Tag tag) {
        var over = "STAGE " + number + (section.isCalledAsItsLevel() ? "" : " · " + section.level());
        var overline = typesetter.line(sheet.measure(), new Span(over, PdfStyle.OVERLINE));
        var overTag = tag.add("P");
        var lines = typesetter.balanced(sheet.measure(), new Span(title, PdfStyle.STAGE));
        var rows = new ArrayList<PdfRow>();
        rows.add(PdfRow.text(52, overline, sheet.left(), overTag));
        rows.addAll(PdfRow.texts(4, lines, sheet.left(), tag.add("H2")));
        if (!section.summary().isBlank()) {
            var summary = typesetter.lines(SUMMARY, PdfText.spans(section.summary(), PdfStyle.STAGE_SUMMARY));
            rows.addAll(PdfRow.texts(6, summary, sheet.left(), tag.add("P")));
        }
        var facts = PdfFacts.of(section, withProgress);
        if (!facts.isEmpty()) {
            var line = typesetter.line(sheet.measure(), new Span(facts, PdfStyle.META));
            rows.add(PdfRow.text(6, line, sheet.left(), tag.add("P")));
        }
        rows.add(new PdfRow(9, 1, (page, top) -> page.rule(sheet.left(), top, sheet.measure(), 1.2f, PdfStyle.INK)));
        return rows;
    }

    private List<PdfRow> group(@Nullable String group, Tag tag) {
        if (group == null || group.isBlank()) {
            return List.of();
        }
        var lines = typesetter.lines(sheet.measure(), new Span(group, PdfStyle.GROUP));
        return PdfRow.texts(22, lines, sheet.left(), tag.add("H3"));
    }
}
