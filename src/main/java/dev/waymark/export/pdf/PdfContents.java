package dev.waymark.export.pdf;

import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.Checklist.Section;
import dev.waymark.export.checklist.Labels;
import dev.waymark.platform.pdf.Box;
import dev.waymark.platform.pdf.Destination;
import dev.waymark.platform.pdf.Line;
import dev.waymark.platform.pdf.PdfPage;
import dev.waymark.platform.pdf.Span;
import dev.waymark.platform.pdf.Tag;
import dev.waymark.platform.pdf.TaggedPdf;
import dev.waymark.platform.pdf.Typesetter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The table of contents. Its pages are added before the sections, and drawn once the page numbers are known. */
final class PdfContents {

    private static final float NUMBER = 28;
    private static final float PAGE = 40;
    private static final float HEADING = 64;
    private static final float PADDING = 9;

    private final TaggedPdf pdf;
    private final Typesetter typesetter;
    private final PdfSheet sheet;
    private final Tag tag;
    private final boolean withProgress;
    private final int first;
    private final List<List<Row>> pages = new ArrayList<>();

    private record Row(int number, Section section, List<Line> title, Line facts, float height) {}

    PdfContents(TaggedPdf pdf, PdfSheet sheet, Checklist checklist) throws IOException {
        this.pdf = pdf;
        this.typesetter = pdf.typesetter();
        this.sheet = sheet;
        this.withProgress = checklist.withProgress();
        this.tag = pdf.tag().add("Sect");
        this.first = pdf.pages();
        float y = 0;
        for (int i = 0; i < checklist.sections().size(); i++) {
            var row = row(i + 1, checklist.sections().get(i));
            if (y < row.height()) {
                pdf.addPage();
                pages.add(new ArrayList<>());
                y = sheet.depth() - (pages.size() == 1 ? HEADING : 0);
            }
            pages.getLast().add(row);
            y -= row.height();
        }
    }

    int pages() {
        return pages.size();
    }

    /** @param starts where each section begins */
    void draw(List<Destination> starts) throws IOException {
        if (pages.isEmpty()) {
            return;
        }
        var heading = tag.add("H2");
        var list = tag.add("TOC");
        for (int i = 0; i < pages.size(); i++) {
            try (var page = pdf.draw(first + i)) {
                float y = sheet.top();
                if (i == 0) {
                    var line = typesetter.line(sheet.measure(), new Span("Contents", PdfStyle.CONTENTS));
                    page.text(line, sheet.left(), PdfRow.baseline(PdfStyle.CONTENTS, y), heading);
                    y -= HEADING;
                }
                for (var row : pages.get(i)) {
                    draw(row, starts.get(row.number() - 1), y, page, list.add("TOCI"));
                    y -= row.height();
                }
            }
        }
    }

    private Row row(int number, Section section) {
        var title = section.displayTitle();
        var lines = typesetter.lines(sheet.measure() - NUMBER - PAGE, new Span(title, PdfStyle.ENTRY));
        var level = section.isNamedAfterLevel() ? "" : Labels.capitalized(section.level()) + " · ";
        var facts = level + PdfTotals.of(section, withProgress);
        var line = typesetter.line(sheet.measure() - NUMBER - PAGE, new Span(facts, PdfStyle.META));
        float height = 2 * PADDING + lines.size() * PdfStyle.ENTRY.leading() + line.leading();
        return new Row(number, section, lines, line, height);
    }

    private void draw(Row row, Destination start, float top, PdfPage page, Tag item) throws IOException {
        var link = item.add("Reference").add("Link");
        float y = top - PADDING;
        page.rule(sheet.left(), top, sheet.measure(), 0.6f, PdfStyle.FAINT);
        float baseline = PdfRow.baseline(PdfStyle.ENTRY, y);
        page.text(number(row.number()), sheet.left(), baseline, link);
        for (var line : row.title()) {
            page.text(line, sheet.left() + NUMBER, PdfRow.baseline(PdfStyle.ENTRY, y), link);
            y -= line.leading();
        }
        page.text(row.facts(), sheet.left() + NUMBER, PdfRow.baseline(PdfStyle.META, y), link);
        var at = typesetter.line(PAGE, new Span(String.valueOf(start.number()), PdfStyle.PAGE_NUMBER));
        page.text(at, sheet.right() - at.width(), baseline, link);
        var box = new Box(sheet.left(), top - row.height(), sheet.measure(), row.height());
        page.link(
                start,
                box,
                "%s. %s, page %s".formatted(row.number(), row.section().title(), start.number()),
                link);
    }

    private Line number(int number) {
        return typesetter.line(NUMBER, new Span(String.valueOf(number), PdfStyle.NUMBER));
    }
}
