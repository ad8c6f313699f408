package dev.waymark.progress;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.identity.Learners;
import dev.waymark.platform.graphql.NodeFinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Each learner's own progress in {@code node(id:)} and {@code nodes(ids:)}, by the items' row ids. */
@ApplicationScoped
class ProgressNodes implements NodeFinder {

    private final ProgressTracker tracker;
    private final Catalogue catalogue;
    private final Learners learners;

    ProgressNodes(ProgressTracker tracker, Catalogue catalogue, Learners learners) {
        this.tracker = tracker;
        this.catalogue = catalogue;
        this.learners = learners;
    }

    @Override
    public Map<String, Lookup> finders() {
        return Map.of(
                "Progress",
                items -> learners.currentIfAny()
                        .map(learner -> tracker.ofItemsOrNone(learner, catalogue.items(items)))
                        .orElse(Map.of()));
    }
}
