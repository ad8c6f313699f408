package dev.waymark.export.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.ChecklistWriter;
import dev.waymark.export.checklist.ExportOptions;
import dev.waymark.platform.pdf.Destination;
import dev.waymark.platform.pdf.DocumentInfo;
import dev.waymark.platform.pdf.Span;
import dev.waymark.platform.pdf.TaggedPdf;
import dev.waymark.platform.secret.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes a checklist for paper and screen: a title page, a table of contents, and the stages with check boxes. */
public final class PdfWriter implements ChecklistWriter {

    @Override
    public int reads(Checklist checklist) {
        return 20 + checklist.counts().total() / 20;
    }

    @Override
    public void write(Checklist checklist, ExportOptions options, OutputStream out) throws IOException {
        var sheet = PdfSheet.of(options.paper());
        try (var pdf = new TaggedPdf(sheet.width(), sheet.height(), PdfStyle.BOX)) {
            try (var flow = new PdfFlow(pdf, sheet)) {
                new PdfTitlePage(pdf.typesetter(), sheet, pdf.tag(), flow).add(checklist);
            }
            int titlePages = pdf.pages();
            var contents = new PdfContents(pdf, sheet, checklist);
            var heads = new ArrayList<>(Collections.nCopies(contents.pages(), "Contents"));
            heads.addAll(sections(checklist, sheet, pdf, contents));
            runningHeads(checklist, sheet, pdf, titlePages, heads);
            pdf.save(info(checklist, options), out);
        }
    }

    /** @return the running heads, one for each page */
    private static List<String> sections(Checklist checklist, PdfSheet sheet, TaggedPdf pdf, PdfContents contents)
            throws IOException {
        if (checklist.sections().isEmpty()) {
            return List.of();
        }
        var starts = new ArrayList<Destination>();
        var flow = new PdfFlow(pdf, sheet);
        try (flow) {
            var section = new PdfSection(pdf, sheet, checklist.withProgress());
            for (var stage : checklist.sections()) {
                starts.add(section.add(starts.size() + 1, stage, flow));
            }
        }
        contents.draw(starts);
        return flow.heads();
    }

    private static void runningHeads(Checklist checklist, PdfSheet sheet, TaggedPdf pdf, int first, List<String> heads)
            throws IOException {
        var title = checklist.displayTitle();
        var typesetter = pdf.typesetter();
        float half = sheet.measure() / 2 - 10;
        var edition = typesetter.line(half, new Span("Waymark, " + checklist.edition(), PdfStyle.SMALL));
        for (int i = first; i < pdf.pages(); i++) {
            try (var page = pdf.draw(i)) {
                var right = typesetter.line(half, new Span(heads.get(i - first), PdfStyle.SMALL));
                float rest = sheet.measure() - right.width() - 20;
                var left = typesetter.line(rest, new Span(title, PdfStyle.SMALL));
                var number =
                        typesetter.line(half, new Span("Page %s of %s".formatted(i + 1, pdf.pages()), PdfStyle.SMALL));
                page.decoration(left, sheet.left(), sheet.head());
                page.decoration(right, sheet.right() - right.width(), sheet.head());
                page.decoration(edition, sheet.left(), sheet.foot());
                page.decoration(number, sheet.right() - number.width(), sheet.foot());
            }
        }
    }

    private static DocumentInfo info(Checklist checklist, ExportOptions options) {
        return new DocumentInfo(
                checklist.displayTitle(),
                checklist.summary(),
                checklist.focusAreas(),
                "Waymark",
                "en",
                id(checklist, options));
    }

    /**
     * Derived from the version of the checklist and the learner's progress, so that the same content has the same id.
     */
    private static long id(Checklist checklist, ExportOptions options) {
        var digest = Sha256.start();
        digest.update((checklist.key() + checklist.edition() + checklist.hash() + options.paper()).getBytes(UTF_8));
        for (var section : checklist.sections()) {
            section.entries()
                    .forEach(entry -> digest.update(entry.status().name().getBytes(UTF_8)));
        }
        return ByteBuffer.wrap(digest.digest()).getLong();
    }
}
