package dev.waymark.progress;

import dev.waymark.identity.Learners;
import dev.waymark.platform.graphql.Node;
import dev.waymark.platform.graphql.NodeFinder;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/** What is a learner's own in {@code node(id:)}. Ids name items and roadmaps: everybody finds their own by them. */
@ApplicationScoped
class ProgressNodes implements NodeFinder {

    private final ProgressTracker tracker;
    private final Enrolments enrolments;
    private final Notes notes;
    private final Learners learners;
    private final SecurityIdentity identity;

    ProgressNodes(
            ProgressTracker tracker, Enrolments enrolments, Notes notes, Learners learners, SecurityIdentity identity) {
        this.tracker = tracker;
        this.enrolments = enrolments;
        this.notes = notes;
        this.learners = learners;
        this.identity = identity;
    }

    @Override
    public Map<String, LongFunction<Optional<? extends Node>>> finders() {
        return Map.of(
                "Progress",
                id -> mine(learner -> Optional.ofNullable(
                        tracker.ofItems(learner, List.of(id)).get(id))),
                "Enrolment",
                id -> mine(learner -> Optional.ofNullable(
                        enrolments.ofRoadmaps(learner, List.of(id)).get(id))),
                "Note",
                id -> mine(learner ->
                        Optional.ofNullable(notes.ofItems(learner, List.of(id)).get(id))));
    }

    private Optional<? extends Node> mine(LongFunction<Optional<? extends Node>> find) {
        return identity.isAnonymous() ? Optional.empty() : find.apply(learners.current());
    }
}
