package dev.waymark.export.checklist;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.CatalogueVersions;
import dev.waymark.catalogue.ItemName;
import dev.waymark.curation.composing.Composition;
import dev.waymark.curation.composing.CompositionRequest;
import dev.waymark.curation.composing.CompositionStep;
import dev.waymark.platform.http.PublicAddress;
import dev.waymark.platform.text.Phrases;
import dev.waymark.progress.ProgressTracker;
import dev.waymark.progress.ProgressView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the checklists of compositions. */
@ApplicationScoped
public class CompositionChecklists {

    private final Catalogue catalogue;
    private final CatalogueVersions versions;
    private final ProgressTracker tracker;
    private final PublicAddress address;

    CompositionChecklists(
            Catalogue catalogue, CatalogueVersions versions, ProgressTracker tracker, PublicAddress address) {
        this.catalogue = catalogue;
        this.versions = versions;
        this.tracker = tracker;
        this.address = address;
    }

    /**
     * @param request that led to the composition
     * @param learner the row id of the learner whose progress is shown, or null
     */
    public Checklist of(Composition composition, CompositionRequest request, @Nullable Long learner) {
        var named = catalogue.focusAreasNamed(composition.focusAreas());
        var titles = composition.focusAreas().stream()
                .map(slug -> named.containsKey(slug) ? named.get(slug).title() : slug)
                .toList();
        var marks = learner == null ? Map.<ItemName, ProgressView>of() : marks(composition, learner);
        return new Checklist(
                "compositions/" + String.join("+", composition.focusAreas()),
                Phrases.of(titles),
                summary(composition),
                "content " + composition.contentVersion(),
                composition.hash(),
                titles,
                learner != null,
                address.of(CompositionAddress.of(composition, request)),
                revisedAt(composition, marks),
                new ComposedSections(composition, marks).sections());
    }

    private static String summary(Composition composition) {
        return "From %s to %s level, %s in total."
                .formatted(
                        Labels.lowercase(composition.level()),
                        Labels.lowercase(composition.targetLevel()),
                        Labels.hours(composition.hours()));
    }

    /** By name, because the steps of a composition carry no row ids. */
    private Map<ItemName, ProgressView> marks(Composition composition, long learner) {
        var items = catalogue.itemsNamed(composition.stages().stream()
                .flatMap(stage -> stage.steps().stream())
                .map(CompositionChecklists::name)
                .toList());
        var marks = tracker.ofItems(
                learner, items.values().stream().map(item -> item.rowId()).toList());
        return items.entrySet().stream()
                .filter(item -> marks.containsKey(item.getValue().rowId()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, item -> marks.get(item.getValue().rowId())));
    }

    static ItemName name(CompositionStep step) {
        return new ItemName(step.kind(), step.slug());
    }

    private Instant revisedAt(Composition composition, Map<ItemName, ProgressView> marks) {
        return Stream.concat(
                        versions.publishedAt(composition.contentVersion()).stream(),
                        marks.values().stream().map(ProgressView::changedAt).filter(Objects::nonNull))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
