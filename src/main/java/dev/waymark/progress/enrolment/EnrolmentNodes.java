package dev.waymark.progress.enrolment;

import dev.waymark.identity.Learners;
import dev.waymark.platform.graphql.NodeFinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Each learner's own enrolments in {@code node(id:)} and {@code nodes(ids:)}, by the roadmaps' row ids. */
@ApplicationScoped
class EnrolmentNodes implements NodeFinder {

    private final Enrolments enrolments;
    private final Learners learners;

    EnrolmentNodes(Enrolments enrolments, Learners learners) {
        this.enrolments = enrolments;
        this.learners = learners;
    }

    @Override
    public Map<String, Lookup> finders() {
        return Map.of(
                "Enrolment",
                roadmaps -> learners.currentIfAny()
                        .map(learner -> enrolments.ofRoadmaps(learner, roadmaps))
                        .orElse(Map.of()));
    }
}
