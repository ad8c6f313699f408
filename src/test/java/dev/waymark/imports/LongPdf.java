package dev.waymark.imports;

import dev.waymark.export.BuiltInChecklist;
import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.Checklist.Entry;
import dev.waymark.export.checklist.Checklist.Section;
import dev.waymark.export.checklist.ExportOptions;
import dev.waymark.export.checklist.ExportOptions.Paper;
import dev.waymark.export.checklist.ExportOptions.Theme;
import dev.waymark.export.pdf.PdfWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Writes a PDF of very many steps, in a process whose memory is bounded. */
final class LongPdf {

    private LongPdf() {}

    static void main(String[] args) throws IOException {
        try (var out = Files.newOutputStream(Path.of(args[0]))) {
            new PdfWriter()
                    .write(checklist(Integer.parseInt(args[1])), new ExportOptions(Paper.A4, Theme.AUTO, null, 5), out);
        }
    }

    /** The curated roadmap's steps, again and again. */
    private static Checklist checklist(int steps) {
        var one = BuiltInChecklist.withoutProgress();
        var entries = one.sections().stream()
                .flatMap(section -> section.entries().stream())
                .toList();
        var sections = IntStream.range(0, steps / 50)
                .mapToObj(stage -> section(stage, entries, one.sections().getFirst()))
                .toList();
        return new Checklist(
                one.key(),
                one.title(),
                one.summary(),
                one.edition(),
                one.hash(),
                one.focusAreas(),
                false,
                null,
                one.revisedAt(),
                sections);
    }

    private static Section section(int stage, List<Entry> entries, Section like) {
        var steps = IntStream.range(stage * 50, stage * 50 + 50)
                .mapToObj(step -> numbered(entries.get(step % entries.size()), step))
                .toList();
        return new Section("stage-" + stage, "Stage " + stage, like.summary(), like.level(), steps);
    }

    private static Entry numbered(Entry entry, int number) {
        return new Entry(
                entry.kind(),
                entry.slug() + "-" + number,
                entry.title() + " " + number,
                entry.summary(),
                entry.requirement(),
                entry.group(),
                entry.level(),
                entry.hours(),
                entry.url(),
                entry.status(),
                entry.reason(),
                entry.resources(),
                entry.needs());
    }
}
