package dev.waymark.export.pdf;

import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.pdf.PdfRow.Block;
import dev.waymark.platform.pdf.Box;
import dev.waymark.platform.pdf.Span;
import dev.waymark.platform.pdf.Tag;
import dev.waymark.platform.pdf.TextStyle;
import dev.waymark.platform.pdf.Typesetter;
import dev.waymark.platform.text.WebLink;
import dev.waymark.progress.enrolment.Tally;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The first page: title, summary, progress, and how to use the checklist. */
final class PdfTitlePage {

    private static final float NARROW = 400;
    private static final float BAR = 5;

    /** Titles and summaries from these lengths on are set smaller. */
    private static final int LONG_TITLE = 90;

    private static final int LONG_SUMMARY = 420;

    private static final List<String> HOW_TO = List.of(
            "Tick a box when you have finished its step: here, in any PDF viewer, or with a pencil on paper.",
            "Save the file and import it into Waymark, which shows you the changes before it applies them.",
            "Only the boxes that you change count, so an old copy does not undo newer progress.");

    private final Typesetter typesetter;
    private final PdfSheet sheet;
    private final Tag tag;
    private final PdfFlow flow;

    PdfTitlePage(Typesetter typesetter, PdfSheet sheet, Tag tag, PdfFlow flow) {
        this.typesetter = typesetter;
        this.sheet = sheet;
        this.tag = tag;
        this.flow = flow;
    }

    void add(Checklist checklist) throws IOException {
        flow.sinkTo(sheet.height() * 0.8f);
        var title = new ArrayList<>(text(0, "LEARNING CHECKLIST", PdfStyle.OVERLINE));
        title.addAll(title(checklist.displayTitle()));
        flow.add(Block.whole(title));
        var summary = checklist.summary();
        add(text(16, summary, summary.length() < LONG_SUMMARY ? PdfStyle.LEAD : PdfStyle.STAGE_SUMMARY));
        add(text(14, PdfTotals.of(checklist), PdfStyle.META));
        if (checklist.withProgress()) {
            add(progress(checklist.counts()));
        }
        if (!checklist.focusAreas().isEmpty()) {
            var areas = new ArrayList<>(text(30, "FOCUS AREAS", PdfStyle.OVERLINE));
            areas.addAll(text(4, String.join(" · ", checklist.focusAreas()), PdfStyle.TEXT));
            add(areas);
        }
        howTo(checklist);
    }

    private List<PdfRow> title(String title) {
        var style = title.length() < LONG_TITLE ? PdfStyle.TITLE : PdfStyle.STAGE;
        return PdfRow.texts(
                10, typesetter.balanced(sheet.measure(), new Span(title, style)), sheet.left(), tag.add("H1"));
    }

    private List<PdfRow> progress(Tally counts) {
        float done = (float) counts.done() / Math.max(1, counts.total());
        var rows = new ArrayList<PdfRow>();
        rows.add(new PdfRow(22, BAR, (page, top) -> {
            page.fill(new Box(sheet.left(), top - BAR, sheet.measure(), BAR), PdfStyle.FAINT);
            page.fill(new Box(sheet.left(), top - BAR, sheet.measure() * done, BAR), PdfStyle.ACCENT);
        }));
        rows.addAll(text(8, PdfTotals.progress(counts), PdfStyle.TEXT_STRONG));
        return rows;
    }

    /** At the bottom of the page. */
    private void howTo(Checklist checklist) throws IOException {
        var rows = new ArrayList<PdfRow>();
        rows.add(new PdfRow(24, 1, (page, top) -> page.rule(sheet.left(), top, sheet.measure(), 0.6f, PdfStyle.FAINT)));
        rows.addAll(text(11, "HOW TO USE IT", PdfStyle.OVERLINE));
        var list = tag.add("L");
        for (int i = 0; i < HOW_TO.size(); i++) {
            rows.addAll(howTo(i, list.add("LI")));
        }
        var edition = new Span("Waymark, " + checklist.edition(), PdfStyle.META, WebLink.of(checklist.address()));
        var line = typesetter.line(sheet.measure(), edition);
        rows.add(PdfRow.text(10, line, sheet.left(), tag.add("P")));
        flow.sinkTo(sheet.bottom() + PdfFlow.height(rows));
        add(rows);
    }

    private List<PdfRow> howTo(int index, Tag item) {
        var number = typesetter.line(NARROW, new Span(String.valueOf(index + 1), PdfStyle.TEXT_STRONG));
        var numberTag = item.add("Lbl");
        var lines = typesetter.lines(NARROW + 40, new Span(HOW_TO.get(index), PdfStyle.TEXT));
        var rows = new ArrayList<>(PdfRow.texts(index == 0 ? 5 : 3, lines, sheet.left() + 16, item.add("LBody")));
        rows.set(
                0,
                rows.getFirst()
                        .followedBy((page, top) ->
                                page.text(number, sheet.left(), PdfRow.baseline(PdfStyle.TEXT, top), numberTag)));
        return rows;
    }

    private List<PdfRow> text(float before, String text, TextStyle style) {
        return PdfRow.prose(before, typesetter, NARROW, text, style, sheet.left(), tag);
    }

    private void add(List<PdfRow> rows) throws IOException {
        if (!rows.isEmpty()) {
            flow.add(Block.whole(rows));
        }
    }
}
