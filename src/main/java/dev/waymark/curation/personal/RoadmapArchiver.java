package dev.waymark.curation.personal;

import static java.util.Objects.requireNonNull;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.ItemView;
import dev.waymark.curation.personal.ArchivedRoadmap.ArchivedStage;
import dev.waymark.curation.personal.ArchivedRoadmap.ArchivedStep;
import dev.waymark.curation.personal.ArchivedRoadmap.ArchivedVersion;
import dev.waymark.roadmap.PersonalRoadmaps;
import dev.waymark.roadmap.RoadmapView;
import dev.waymark.roadmap.Roadmaps;
import dev.waymark.roadmap.StageView;
import dev.waymark.roadmap.StepView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads all personal roadmaps of a learner for an archive, in a fixed number of statements. */
@ApplicationScoped
class RoadmapArchiver {

    private final PersonalRoadmaps personal;
    private final Roadmaps roadmaps;
    private final PersonalRoadmapReader reader;
    private final Catalogue catalogue;

    RoadmapArchiver(PersonalRoadmaps personal, Roadmaps roadmaps, PersonalRoadmapReader reader, Catalogue catalogue) {
        this.personal = personal;
        this.roadmaps = roadmaps;
        this.reader = reader;
        this.catalogue = catalogue;
    }

    List<ArchivedRoadmap> of(long owner) {
        var versions = personal.history(owner);
        var stages = roadmaps.stagesOf(
                versions.stream().map(version -> version.version().rowId()).toList());
        var items = catalogue.items(stages.values().stream()
                .flatMap(List::stream)
                .flatMap(stage -> stage.steps().stream())
                .map(StepView::itemId)
                .collect(Collectors.toSet()));
        var histories = versions.stream()
                .collect(Collectors.groupingBy(RoadmapView::rowId, LinkedHashMap::new, Collectors.toList()));
        var compositions = reader.compositionsOf(owner, histories.keySet());
        return histories.entrySet().stream()
                .map(history -> new ArchivedRoadmap(
                        history.getValue().getFirst().slug(),
                        compositions.get(history.getKey()),
                        history.getValue().stream()
                                .map(version -> version(
                                        version,
                                        stages.getOrDefault(version.version().rowId(), List.of()),
                                        items))
                                .toList()))
                .toList();
    }

    private static ArchivedVersion version(RoadmapView version, List<StageView> stages, Map<Long, ItemView> items) {
        return new ArchivedVersion(
                version.version().publishedAt(),
                version.title(),
                version.summary(),
                List.copyOf(version.focusAreas()),
                stages.stream()
                        .map(stage -> new ArchivedStage(
                                stage.slug(),
                                stage.title(),
                                stage.summary(),
                                stage.steps().stream()
                                        .map(step -> step(step, requireNonNull(items.get(step.itemId()))))
                                        .toList()))
                        .toList());
    }

    private static ArchivedStep step(StepView step, ItemView item) {
        return new ArchivedStep(item.kind(), item.slug(), step.requirement(), step.group(), step.reason());
    }
}
