package dev.waymark.identity;

import dev.waymark.platform.graphql.Node;
import dev.waymark.platform.graphql.NodeFinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/** Learners in {@code node(id:)}: callers find themselves and nobody else. */
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
