package dev.waymark.progress;

import dev.waymark.identity.Learners;
import dev.waymark.platform.graphql.Node;
import dev.waymark.platform.graphql.NodeFinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/** Progress in {@code node(id:)}: an id names an item, and each learner finds their own progress by it. */
@ApplicationScoped
class ProgressNodes implements NodeFinder {

    private final ProgressTracker tracker;
    private final Learners learners;

    ProgressNodes(ProgressTracker tracker, Learners learners) {
        this.tracker = tracker;
        this.learners = learners;
    }

    @Override
    public Map<String, LongFunction<Optional<? extends Node>>> finders() {
        return Map.of(
                "Progress",
                id -> learners.currentIfAny()
                        .map(learner -> tracker.ofItems(learner, List.of(id)).get(id)));
    }
}
