package dev.waymark.identity;

import dev.waymark.platform.graphql.NodeFinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Learners in {@code node(id:)} and {@code nodes(ids:)}: callers find themselves and nobody else. */
@ApplicationScoped
class LearnerNodes implements NodeFinder {

    private final Learners learners;

    LearnerNodes(Learners learners) {
        this.learners = learners;
    }

    @Override
    public Map<String, Lookup> finders() {
        return Map.of("Learner", learners::callingAs);
    }
}
