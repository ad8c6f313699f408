package dev.waymark.roadmap;

import static java.util.Objects.requireNonNull;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.ItemView;
import dev.waymark.catalogue.LearningResourceView;
import dev.waymark.platform.http.ApiPaths;
import dev.waymark.platform.http.answers.Renamed;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.roadmap.RoadmapDetails.StageDetails;
import dev.waymark.roadmap.RoadmapDetails.StepDetails;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Roadmaps as REST shows them: whole in four statements whatever their size, and by version. */
@ApplicationScoped
class Details {

    private static final String COLLECTION = ApiPaths.V1 + "/roadmaps";

    private final Roadmaps roadmaps;
    private final Catalogue catalogue;

    Details(Roadmaps roadmaps, Catalogue catalogue) {
        this.roadmaps = roadmaps;
        this.catalogue = catalogue;
    }

    RoadmapDetails latest(Shelf shelf, String slug) {
        var roadmap = roadmap(shelf, slug);
        Renamed.check(COLLECTION, slug, roadmap.slug());
        return whole(roadmap);
    }

    RoadmapDetails version(Shelf shelf, String slug, String number) {
        return whole(roadmap(shelf, slug, number, ""));
    }

    VersionChanges changes(Shelf shelf, String slug, String number, Baseline baseline) {
        var version = roadmap(shelf, slug, number, "/changes").version().rowId();
        return Optional.ofNullable(
                        roadmaps.changesTo(List.of(version), baseline).get(version))
                .orElseThrow(() -> noBaseline(slug, baseline));
    }

    Page<VersionView> versions(Shelf shelf, String slug, PageRequest request) {
        var roadmap = roadmap(shelf, slug);
        Renamed.check(COLLECTION, slug, roadmap.slug(), "/versions");
        return roadmaps.versions(roadmap, request);
    }

    /**
     * @param rest of the path after the version's number
     */
    private static RoadmapView roadmap(Shelf shelf, String slug, String number, String rest) {
        var roadmap =
                versionNumber(number).flatMap(n -> shelf.find(slug, n)).orElseThrow(() -> missing(shelf, slug, number));
        Renamed.check(COLLECTION, slug, roadmap.slug(), "/versions/" + number + rest);
        return roadmap;
    }

    private static RoadmapView roadmap(Shelf shelf, String slug) {
        return shelf.find(slug).orElseThrow(() -> new RoadmapNotFound(slug));
    }

    /** Which of the two is missing, the roadmap or its version. */
    private static RuntimeException missing(Shelf shelf, String slug, String number) {
        return shelf.find(slug).isEmpty() ? new RoadmapNotFound(slug) : new VersionNotFound(slug, number);
    }

    private static RuntimeException noBaseline(String slug, Baseline baseline) {
        return baseline.number() == null
                ? InvalidInput.parameter("from", "must be given, since there is no version before 1")
                : new VersionNotFound(slug, String.valueOf(baseline.number()));
    }

    /** Digits only, as the addresses that are given out have them. */
    private static Optional<Integer> versionNumber(String text) {
        return text.matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    RoadmapDetails whole(RoadmapView roadmap) {
        var stages = roadmaps.stagesOf(List.of(roadmap.version().rowId()))
                .getOrDefault(roadmap.version().rowId(), List.of());
        var itemIds = stages.stream()
                .flatMap(stage -> stage.steps().stream())
                .map(StepView::itemId)
                .toList();
        var items = catalogue.items(itemIds);
        var resources = catalogue.resourcesOf(itemIds);
        return new RoadmapDetails(
                roadmap,
                stages.stream()
                        .map(stage -> StageDetails.of(stage, steps(stage, items, resources)))
                        .toList());
    }

    private static List<StepDetails> steps(
            StageView stage, Map<Long, ItemView> items, Map<Long, List<LearningResourceView>> resources) {
        return stage.steps().stream()
                .map(step -> StepDetails.of(
                        step,
                        requireNonNull(items.get(step.itemId())),
                        resources.getOrDefault(step.itemId(), List.of())))
                .toList();
    }
}
