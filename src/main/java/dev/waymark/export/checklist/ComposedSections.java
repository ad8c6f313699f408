package dev.waymark.export.checklist;

import dev.waymark.catalogue.ItemName;
import dev.waymark.curation.composing.Composition;
import dev.waymark.curation.composing.CompositionStage;
import dev.waymark.curation.composing.CompositionStep;
import dev.waymark.curation.composing.SuggestedResource;
import dev.waymark.export.checklist.Checklist.Entry;
import dev.waymark.export.checklist.Checklist.Link;
import dev.waymark.export.checklist.Checklist.Section;
import dev.waymark.progress.ProgressStatus;
import dev.waymark.progress.ProgressView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns the stages of a composition into sections. */
final class ComposedSections {

    private final Composition composition;
    private final Map<ItemName, ProgressView> marks;

    /** A composition lists the dependants of each step, a checklist its prerequisites. */
    private final Map<String, List<String>> needs = new HashMap<>();

    ComposedSections(Composition composition, Map<ItemName, ProgressView> marks) {
        this.composition = composition;
        this.marks = marks;
        composition.stages().stream()
                .flatMap(stage -> stage.steps().stream())
                .forEach(step -> step.neededBy()
                        .forEach(needing -> needs.computeIfAbsent(needing.getKey(), key -> new ArrayList<>())
                                .add(step.getKey())));
    }

    List<Section> sections() {
        return composition.stages().stream().map(this::section).toList();
    }

    private Section section(CompositionStage stage) {
        return new Section(
                stage.slug(),
                stage.title(),
                "",
                stage.level(),
                stage.steps().stream().map(this::entry).toList());
    }

    private Entry entry(CompositionStep step) {
        return new Entry(
                step.kind(),
                step.slug(),
                step.title(),
                step.summary(),
                step.requirement(),
                null,
                step.level(),
                step.hours(),
                step.url(),
                status(step),
                step.reason(),
                step.resources().stream().map(ComposedSections::link).toList(),
                needs.getOrDefault(step.getKey(), List.of()));
    }

    private ProgressStatus status(CompositionStep step) {
        var mark = marks.get(CompositionChecklists.name(step));
        return mark == null ? ProgressStatus.PENDING : mark.status();
    }

    private static Link link(SuggestedResource resource) {
        return new Link(resource.slug(), resource.title(), resource.url(), resource.type(), resource.cost());
    }
}
