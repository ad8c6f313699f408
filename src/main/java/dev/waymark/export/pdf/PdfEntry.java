package dev.waymark.export.pdf;

import static java.util.stream.Collectors.joining;

import dev.waymark.export.checklist.Checklist.Entry;
import dev.waymark.export.checklist.Labels;
import dev.waymark.export.pdf.PdfRow.Block;
import dev.waymark.platform.pdf.Box;
import dev.waymark.platform.pdf.PdfPage;
import dev.waymark.platform.pdf.Span;
import dev.waymark.platform.pdf.Tag;
import dev.waymark.platform.pdf.TextStyle;
import dev.waymark.platform.pdf.Typesetter;
import dev.waymark.platform.text.WebLink;
import dev.waymark.progress.ProgressStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A step: its check box, and beside it the title, the summary and the learning resources. */
final class PdfEntry {

    private static final float INDENT = 25;
    private static final float HOURS = 66;
    private static final float LABEL = 56;

    private final Typesetter typesetter;
    private final PdfResources resources;
    private final float left;
    private final float right;

    PdfEntry(Typesetter typesetter, PdfSheet sheet) {
        this.typesetter = typesetter;
        this.left = sheet.left() + INDENT;
        this.right = sheet.right();
        this.resources = new PdfResources(typesetter, left, measure());
    }

    /** @param list the tag of the list that contains the step */
    Block block(Entry entry, float before, Tag list) {
        var item = list.add("LI");
        var box = item.add("Lbl").add("Form");
        var body = item.add("LBody");
        var title = title(entry, before, box, body.add("P"));
        var rows = new ArrayList<>(title);
        rows.add(meta(entry, body.add("P")));
        rows.set(0, withHours(title.getFirst(), entry, body));
        rows.addAll(prose(entry.summary(), PdfStyle.TEXT, body));
        rows.addAll(prose(entry.reason() == null ? "" : "Why: " + entry.reason(), PdfStyle.META, body));
        rows.addAll(resources.rows(entry.resources(), body));
        return new Block(rows, Math.min(rows.size(), title.size() + 3), 0);
    }

    /** The width that the hours leave to the text. */
    private float measure() {
        return right - left - HOURS;
    }

    private List<PdfRow> title(Entry entry, float before, Tag box, Tag tag) {
        var uri = WebLink.of(entry.url());
        var span = new Span(entry.displayTitle(), uri == null ? PdfStyle.STEP : PdfStyle.STEP_LINK, uri);
        var lines = typesetter.lines(measure() - LABEL, span);
        var rows = new ArrayList<>(PdfRow.texts(before, lines, left, tag));
        rows.set(0, rows.getFirst().followedBy((page, top) -> checkBox(page, top, entry, box)));
        if (entry.status() == ProgressStatus.LEARNING || entry.status() == ProgressStatus.SKIPPED) {
            float width = lines.getLast().width();
            rows.set(
                    rows.size() - 1,
                    rows.getLast().followedBy((page, top) -> label(page, top, entry.status(), width, tag)));
        }
        return rows;
    }

    private void checkBox(PdfPage page, float top, Entry entry, Tag tag) throws IOException {
        var box = new Box(left - INDENT, top - 13.2f, PdfStyle.BOX, PdfStyle.BOX);
        page.checkBox(box, entry.key(), entry.displayTitle(), entry.status() == ProgressStatus.DONE, tag);
    }

    /** A check box cannot show these statuses. */
    private void label(PdfPage page, float top, ProgressStatus status, float width, Tag tag) throws IOException {
        boolean learning = status == ProgressStatus.LEARNING;
        var style = learning ? PdfStyle.LABEL : PdfStyle.LABEL_QUIET;
        var word = typesetter.line(LABEL, new Span(status.name(), style));
        float baseline = PdfRow.baseline(PdfStyle.STEP, top);
        float x = left + width + 12;
        page.text(word, x, baseline + 0.9f, tag.add("Span"));
        page.frame(new Box(x - 4.5f, baseline - 1.7f, word.width() + 8.5f, 10), 0.7f, style.color());
    }

    private PdfRow meta(Entry entry, Tag tag) {
        var host = PdfResources.host(entry.url());
        var words = Stream.of(Labels.capitalized(entry.kind()), Labels.capitalized(entry.requirement()), host)
                .filter(word -> !word.isEmpty())
                .collect(joining(" · "));
        return PdfRow.text(0, typesetter.line(measure(), new Span(words, PdfStyle.META)), left, tag);
    }

    /** At the right margin, so that the hours of a page form a column. */
    private PdfRow withHours(PdfRow row, Entry entry, Tag body) {
        if (entry.hours() == null) {
            return row;
        }
        var hours = typesetter.line(HOURS, new Span(Labels.hours(entry.hours()), PdfStyle.META));
        var tag = body.add("P");
        return row.followedBy(
                (page, top) -> page.text(hours, right - hours.width(), PdfRow.baseline(PdfStyle.STEP, top), tag));
    }

    private List<PdfRow> prose(String text, TextStyle style, Tag body) {
        return PdfRow.prose(1.5f, typesetter, measure(), text, style, left, body);
    }
}
