package dev.waymark.export.pdf;

import dev.waymark.export.checklist.Checklist.Section;
import dev.waymark.export.pdf.PdfRow.Block;
import dev.waymark.platform.pdf.Destination;
import dev.waymark.platform.pdf.Span;
import dev.waymark.platform.pdf.Tag;
import dev.waymark.platform.pdf.TaggedPdf;
import dev.waymark.platform.pdf.Typesetter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A stage: its heading and summary, then its steps under the headings of their groups. */
final class PdfSection {

    /** A stage begins on a new page unless more than this part of the page is left. */
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
    Destination add(int number, Section section, PdfFlow flow) throws IOException {
        var title = section.displayTitle();
        if (!flow.isAtTop() && flow.remaining() < ROOM) {
            flow.nextPage();
        }
        flow.head(title);
        var tag = pdf.tag().add("Sect");
        var heading = heading(number, section, title, tag);
        Destination start = null;
        String group = null;
        Tag list = null;
        for (var step : section.entries()) {
            if (list == null || !Objects.equals(step.group(), group)) {
                group = step.group();
                heading.addAll(group(group, tag));
                list = tag.add("L");
            }
            var block = Block.under(heading, entry.block(step, heading.isEmpty() ? 13 : 9, list));
            var added = flow.add(block);
            start = start == null ? added : start;
            heading = new ArrayList<>();
        }
        start = start == null ? flow.add(Block.whole(heading)) : start;
        pdf.bookmark(number + ". " + title, start);
        return start;
    }

    private List<PdfRow> heading(int number, Section section, String title, Tag tag) {
        var over = "STAGE " + number + (section.isNamedAfterLevel() ? "" : " · " + section.level());
        var overline = typesetter.line(sheet.measure(), new Span(over, PdfStyle.OVERLINE));
        var overTag = tag.add("P");
        var lines = typesetter.balanced(sheet.measure(), new Span(title, PdfStyle.STAGE));
        var rows = new ArrayList<PdfRow>();
        rows.add(PdfRow.text(52, overline, sheet.left(), overTag));
        rows.addAll(PdfRow.texts(4, lines, sheet.left(), tag.add("H2")));
        rows.addAll(PdfRow.prose(6, typesetter, SUMMARY, section.summary(), PdfStyle.STAGE_SUMMARY, sheet.left(), tag));
        var facts = PdfTotals.of(section, withProgress);
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
