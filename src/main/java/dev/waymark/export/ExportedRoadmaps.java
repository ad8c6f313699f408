package dev.waymark.export;

import dev.waymark.platform.http.ApiPaths;
import dev.waymark.platform.http.answers.FileAnswer;
import dev.waymark.platform.http.answers.Renamed;
import dev.waymark.roadmap.PersonalRoadmaps;
import dev.waymark.roadmap.RoadmapNotFound;
import dev.waymark.roadmap.RoadmapView;
import dev.waymark.roadmap.Roadmaps;
import dev.waymark.roadmap.VersionNotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds the roadmaps that addresses name, and exports them. */
@ApplicationScoped
class ExportedRoadmaps {

    private final Roadmaps roadmaps;
    private final PersonalRoadmaps personal;
    private final ProgressOfCaller progress;
    private final ExportFiles files;

    ExportedRoadmaps(Roadmaps roadmaps, PersonalRoadmaps personal, ProgressOfCaller progress, ExportFiles files) {
        this.roadmaps = roadmaps;
        this.personal = personal;
        this.progress = progress;
        this.files = files;
    }

    /** A roadmap that curators published; a former slug redirects. */
    FileAnswer published(String slug, RoadmapExportParameters parameters) {
        var format = parameters.format();
        var options = parameters.options();
        var roadmap = version(slug, roadmaps.find(slug), parameters);
        Renamed.check(ApiPaths.V1 + "/roadmaps", slug, roadmap.slug(), "/exports/" + format.pathName());
        return files.roadmap(roadmap, progress.learner(parameters.progress), format, options);
    }

    /** A personal roadmap, exported for its owner. */
    FileAnswer own(long owner, String id, RoadmapExportParameters parameters) {
        var format = parameters.format();
        var options = parameters.options();
        var roadmap = version(id, personal.find(owner, id), parameters);
        return files.roadmap(roadmap, progress.learner(parameters.progress), format, options);
    }

    private RoadmapView version(String slug, Optional<RoadmapView> found, RoadmapExportParameters parameters) {
        var roadmap = found.orElseThrow(() -> new RoadmapNotFound(slug));
        var number = parameters.version;
        return number == null || number == roadmap.version().number()
                ? roadmap
                : roadmaps.find(roadmap, number).orElseThrow(() -> new VersionNotFound(slug, String.valueOf(number)));
    }
}
