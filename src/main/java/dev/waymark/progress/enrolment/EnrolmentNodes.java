package dev.waymark.progress.enrolment;

import dev.waymark.identity.Learners;
import dev.waymark.platform.graphql.Node;
import dev.waymark.platform.graphql.NodeFinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/** Enrolments in {@code node(id:)}: an id names a roadmap, and each learner finds their own enrolment by it. */
@ApplicationScoped
class EnrolmentNodes implements NodeFinder {

    private final Enrolments enrolments;
    private final Learners learners;

    EnrolmentNodes(Enrolments enrolments, Learners learners) {
        this.enrolments = enrolments;
        this.learners = learners;
    }

    @Override
    public Map<String, LongFunction<Optional<? extends Node>>> finders() {
        return Map.of(
                "Enrolment",
                id -> learners.currentIfAny()
                        .map(learner ->
                                enrolments.ofRoadmaps(learner, List.of(id)).get(id)));
    }
}
