package dev.waymark.export.checklist;

import static java.util.Objects.requireNonNull;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.CatalogueVersions;
import dev.waymark.catalogue.FocusAreaView;
import dev.waymark.export.checklist.Checklist.Section;
import dev.waymark.platform.http.PublicAddress;
import dev.waymark.progress.ProgressTracker;
import dev.waymark.progress.ProgressView;
import dev.waymark.roadmap.RoadmapView;
import dev.waymark.roadmap.Roadmaps;
import dev.waymark.roadmap.StageView;
import dev.waymark.roadmap.StepView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the checklists of roadmaps, in a fixed number of statements regardless of their length. */
@ApplicationScoped
public class RoadmapChecklists {

    private final Roadmaps roadmaps;
    private final Catalogue catalogue;
    private final CatalogueVersions versions;
    private final ProgressTracker tracker;
    private final PublicAddress address;

    RoadmapChecklists(
            Roadmaps roadmaps,
            Catalogue catalogue,
            CatalogueVersions versions,
            ProgressTracker tracker,
            PublicAddress address) {
        this.roadmaps = roadmaps;
        this.catalogue = catalogue;
        this.versions = versions;
        this.tracker = tracker;
        this.address = address;
    }

    /**
     * @param learner the row id of the learner whose progress is shown, or null
     */
    public Checklist of(RoadmapView roadmap, @Nullable Long learner) {
        return of(roadmap, learner, true);
    }

    /** With a learner's progress, for other readers, who do not get to know when the learner marked something. */
    public Checklist forOthers(RoadmapView roadmap, long learner) {
        return of(roadmap, learner, false);
    }

    private Checklist of(RoadmapView roadmap, @Nullable Long learner, boolean withTimes) {
        long version = roadmap.version().rowId();
        var stages = roadmaps.stagesOf(List.of(version)).getOrDefault(version, List.of());
        var items = stages.stream()
                .flatMap(stage -> stage.steps().stream())
                .map(StepView::itemId)
                .toList();
        var marks = learner == null ? Map.<Long, ProgressView>of() : tracker.ofItems(learner, items);
        var steps = new ChecklistSteps(
                catalogue.items(items), catalogue.resourcesOf(items), catalogue.prerequisitesOf(items), marks);
        return new Checklist(
                "roadmaps/" + roadmap.slug(),
                roadmap.title(),
                roadmap.summary(),
                "version " + roadmap.version().number(),
                roadmap.version().hash(),
                focusAreas(version),
                learner != null,
                address(version),
                revisedAt(roadmap, withTimes ? marks.values() : List.of()),
                stages.stream().map(stage -> section(stage, steps)).toList());
    }

    private static Section section(StageView stage, ChecklistSteps steps) {
        return new Section(
                stage.slug(),
                stage.title(),
                stage.summary(),
                stage.level(),
                stage.steps().stream().map(steps::entry).toList());
    }

    private List<String> focusAreas(long version) {
        return roadmaps.focusAreasOf(List.of(version)).getOrDefault(version, List.of()).stream()
                .map(FocusAreaView::title)
                .toList();
    }

    private String address(long version) {
        var found = requireNonNull(roadmaps.addressesOf(List.of(version)).get(version));
        return address.of(found.version());
    }

    /** Publishing content counts, too: texts and hours of items always come from the latest content. */
    private Instant revisedAt(RoadmapView roadmap, Collection<ProgressView> marks) {
        return Stream.of(
                        Stream.of(roadmap.version().publishedAt()),
                        versions.lastPublishedAt().stream(),
                        marks.stream().map(ProgressView::changedAt).filter(Objects::nonNull))
                .flatMap(times -> times)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
