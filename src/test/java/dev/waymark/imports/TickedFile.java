package dev.waymark.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.export.Exported;
import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.JsonWriter;
import dev.waymark.export.markdown.MarkdownWriter;
import dev.waymark.progress.ProgressStatus;
import java.util.Set;

/** An export whose owner has ticked boxes that were off, and the other way round. */
record TickedFile(String mediaType, byte[] bytes) {

    static TickedFile of(ImportFormat format, Checklist checklist, Set<String> flipped) {
        return switch (format) {
            case MARKDOWN ->
                new TickedFile(
                        Importer.MARKDOWN,
                        MarkdownEdits.flipped(Exported.text(new MarkdownWriter(), checklist), flipped, "x")
                                .getBytes(UTF_8));
            case JSON ->
                new TickedFile(Importer.JSON, JsonEdits.flipped(Exported.bytes(new JsonWriter(), checklist), flipped));
            case PDF ->
                new TickedFile(
                        Importer.PDF, PdfFile.of(checklist).toggled(flipped).bytes());
        };
    }

    static ProgressStatus flipped(ProgressStatus status) {
        return status == ProgressStatus.DONE ? ProgressStatus.PENDING : ProgressStatus.DONE;
    }
}
