package dev.waymark.export;

import dev.waymark.export.calendar.CalendarWriter;
import dev.waymark.export.calendar.WeekPlanner;
import dev.waymark.export.checklist.ChecklistSource;
import dev.waymark.export.checklist.ChecklistWriter;
import dev.waymark.export.checklist.ExportOptions;
import dev.waymark.export.checklist.JsonWriter;
import dev.waymark.export.markdown.MarkdownWriter;
import dev.waymark.export.pdf.PdfWriter;
import dev.waymark.export.picture.BadgeWriter;
import dev.waymark.export.picture.PictureWriter;
import dev.waymark.export.table.CsvWriter;
import dev.waymark.export.table.NotionWriter;
import dev.waymark.platform.http.answers.FileAnswer;
import dev.waymark.platform.http.answers.ServedCounts;
import dev.waymark.platform.problem.InvalidInput;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;

/** Checklists as files that HTTP sends. */
@ApplicationScoped
class ExportFiles {

    /** A picture has a style sheet of its own; nothing in it runs, and nothing is fetched, whoever opens it where. */
    private static final String PICTURE_ONLY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private static final String COUNTED = "waymark.exports";

    private static final int MAX_NAME = 100;

    private final ExportLimiter room;
    private final ServedCounts counts;

    ExportFiles(ExportLimiter room, ServedCounts counts) {
        this.room = room;
        this.counts = counts;
    }

    void begin(@Observes StartupEvent started) {
        for (var format : ExportFormat.values()) {
            counts.begin(COUNTED, "format", format.pathName());
        }
    }

    FileAnswer write(ChecklistSource source, ExportFormat format, ExportOptions options) {
        if (format == ExportFormat.ICS && options.startDate() == null) {
            throw InvalidInput.parameter("startDate", "must be given for a calendar, as in 2026-01-31");
        }
        var bytes = room.write(writer(source, format), source.checklist(), options);
        counts.add(COUNTED, "format", format.pathName());
        return new FileAnswer(
                bytes, format.mediaType(), headers(source.checklist().key(), format));
    }

    private static ChecklistWriter writer(ChecklistSource source, ExportFormat format) {
        return switch (format) {
            case MARKDOWN -> new MarkdownWriter();
            case PDF -> new PdfWriter();
            case NOTION -> new NotionWriter();
            case CSV -> new CsvWriter();
            case JSON -> new JsonWriter();
            case ICS -> new CalendarWriter(new WeekPlanner(source.revisedAt()));
            case SVG -> new PictureWriter();
            case BADGE -> new BadgeWriter();
        };
    }

    private static Map<String, String> headers(String key, ExportFormat format) {
        var disposition = format.isPicture() ? "inline" : "attachment";
        var headers = new HashMap<String, String>();
        headers.put("Content-Disposition", "%s; filename=\"%s\"".formatted(disposition, fileName(key, format)));
        if (format.isPicture()) {
            headers.put("Content-Security-Policy", PICTURE_ONLY);
        }
        return headers;
    }

    /** The last part of the key, in letters that every system and every header takes. */
    static String fileName(String key, ExportFormat format) {
        var name = key.substring(key.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9]+", "-");
        return name.substring(0, Math.min(name.length(), MAX_NAME)) + "." + format.extension();
    }
}
