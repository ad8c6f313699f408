package dev.waymark.export;

import dev.waymark.curation.composing.Composition;
import dev.waymark.curation.composing.CompositionRequest;
import dev.waymark.export.calendar.CalendarWriter;
import dev.waymark.export.calendar.WeekPlanner;
import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.ChecklistWriter;
import dev.waymark.export.checklist.CompositionChecklists;
import dev.waymark.export.checklist.ExportOptions;
import dev.waymark.export.checklist.JsonWriter;
import dev.waymark.export.checklist.RoadmapChecklists;
import dev.waymark.export.markdown.MarkdownWriter;
import dev.waymark.export.pdf.PdfWriter;
import dev.waymark.export.picture.BadgeWriter;
import dev.waymark.export.picture.CardWriter;
import dev.waymark.export.picture.PictureWriter;
import dev.waymark.export.table.CsvWriter;
import dev.waymark.export.table.NotionWriter;
import dev.waymark.platform.http.answers.FileAnswer;
import dev.waymark.platform.http.answers.ServedCounts;
import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.roadmap.RoadmapView;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Roadmaps and compositions as files. A learner is identified by their row id throughout: the one whose progress the
 * file shows, or null for none. The caller must have made sure that the recipient of the file may see both.
 */
@ApplicationScoped
public class ExportFiles {

    /** Pictures style themselves; wherever they are opened, they must neither run scripts nor load anything. */
    private static final String PICTURE_ONLY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private static final String COUNTED = "waymark.exports";

    private static final int MAX_NAME = 100;

    private final RoadmapChecklists roadmaps;
    private final CompositionChecklists compositions;
    private final ExportLimiter limiter;
    private final ServedCounts counts;

    ExportFiles(
            RoadmapChecklists roadmaps,
            CompositionChecklists compositions,
            ExportLimiter limiter,
            ServedCounts counts) {
        this.roadmaps = roadmaps;
        this.compositions = compositions;
        this.limiter = limiter;
        this.counts = counts;
    }

    void begin(@Observes StartupEvent started) {
        for (var format : ExportFormat.values()) {
            counts.begin(COUNTED, "format", format.pathName());
        }
    }

    /** The version that the view shows, regardless of the roadmap's owner; takes a fixed number of statements. */
    FileAnswer roadmap(RoadmapView roadmap, @Nullable Long learner, ExportFormat format, ExportOptions options) {
        return write(roadmaps.of(roadmap, learner), format, options);
    }

    /** A roadmap with a learner's progress, for other readers. */
    public FileAnswer sharedRoadmap(RoadmapView roadmap, long learner, ExportFormat format, ExportOptions options) {
        return write(roadmaps.forOthers(roadmap, learner), format, options);
    }

    /** A learner's own roadmap for other readers: the file does not link to it, as they could not open it. */
    public FileAnswer ownRoadmap(RoadmapView roadmap, long learner, ExportFormat format, ExportOptions options) {
        return write(roadmaps.forOthers(roadmap, learner).withoutOrigin(), format, options);
    }

    /**
     * @param request that led to the composition
     */
    FileAnswer composition(
            Composition composition,
            CompositionRequest request,
            @Nullable Long learner,
            ExportFormat format,
            ExportOptions options) {
        return write(compositions.of(composition, request, learner), format, options);
    }

    private FileAnswer write(Checklist checklist, ExportFormat format, ExportOptions options) {
        if (format == ExportFormat.ICS && options.startDate() == null) {
            throw InvalidInput.parameter("startDate", "must be given for a calendar, as in 2026-01-31");
        }
        var bytes = limiter.write(writer(format), checklist, options);
        counts.add(COUNTED, "format", format.pathName());
        return new FileAnswer(bytes, format.mediaType(), headers(checklist.key(), format));
    }

    private static ChecklistWriter writer(ExportFormat format) {
        return switch (format) {
            case MARKDOWN -> new MarkdownWriter();
            case PDF -> new PdfWriter();
            case NOTION -> new NotionWriter();
            case CSV -> new CsvWriter();
            case JSON -> new JsonWriter();
            case ICS -> new CalendarWriter(new WeekPlanner());
            case SVG -> new PictureWriter();
            case BADGE -> new BadgeWriter();
            case PNG -> new CardWriter();
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

    /** The last part of the key, reduced to characters that are safe in file systems and headers. */
    static String fileName(String key, ExportFormat format) {
        var name = key.substring(key.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9]+", "-");
        return name.substring(0, Math.min(name.length(), MAX_NAME)) + "." + format.extension();
    }
}
