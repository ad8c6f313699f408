package dev.waymark.export;

import dev.waymark.curation.composing.Composition;
import dev.waymark.curation.composing.CompositionRequest;
import dev.waymark.export.checklist.CompositionChecklists;
import dev.waymark.export.checklist.ExportOptions;
import dev.waymark.export.checklist.RoadmapChecklists;
import dev.waymark.platform.http.answers.FileAnswer;
import dev.waymark.roadmap.RoadmapView;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * Roadmaps and compositions as files. A learner is identified by their row id throughout: the one whose progress the
 * file shows, or null for nobody's. The caller must have made sure that the recipient of the file may see both.
 */
@ApplicationScoped
public class Exports {

    private final RoadmapChecklists roadmaps;
    private final CompositionChecklists compositions;
    private final ExportFiles files;

    Exports(RoadmapChecklists roadmaps, CompositionChecklists compositions, ExportFiles files) {
        this.roadmaps = roadmaps;
        this.compositions = compositions;
        this.files = files;
    }

    /** A roadmap in the version that is shown, regardless of its owner; in a fixed number of statements. */
    public FileAnswer roadmap(RoadmapView roadmap, @Nullable Long learner, ExportFormat format, ExportOptions options) {
        return files.write(roadmaps.of(roadmap, learner), format, options);
    }

    /** The same for a learner's own roadmap that is shown to others, to whom its address would be of no use. */
    public FileAnswer ownRoadmap(RoadmapView roadmap, long learner, ExportFormat format, ExportOptions options) {
        return files.write(roadmaps.of(roadmap, learner).withoutOrigin(), format, options);
    }

    /**
     * @param request what it was composed for
     */
    FileAnswer composition(
            Composition composition,
            CompositionRequest request,
            @Nullable Long learner,
            ExportFormat format,
            ExportOptions options) {
        return files.write(compositions.of(composition, request, learner), format, options);
    }
}
