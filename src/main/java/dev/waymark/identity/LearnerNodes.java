package dev.waymark.identity;

import dev.waymark.platform.graphql.Node;
import dev.waymark.platform.graphql.NodeFinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/** The learner's part in {@code node(id:)}: everybody finds themselves, and nobody else. */
@ApplicationScoped
class LearnerNodes implements NodeFinder {

    private final Learners learners;

    LearnerNodes(Learners learners) {
        this.learners = learners;
    }

    @Override
    public Map<String, LongFunction<Optional<? extends Node>>> finders() {
        return Map.of("Learner", id -> learners.callingAs(id));
    }
}
