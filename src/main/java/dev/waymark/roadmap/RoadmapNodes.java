package dev.waymark.roadmap;

import dev.waymark.identity.Learners;
import dev.waymark.platform.graphql.Node;
import dev.waymark.platform.graphql.NodeFinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/** Finds roadmaps for {@code node(id:)}. A personal roadmap is found only for its owner. */
@ApplicationScoped
class RoadmapNodes implements NodeFinder {

    private final OwnedRows rows;
    private final Learners learners;

    RoadmapNodes(OwnedRows rows, Learners learners) {
        this.rows = rows;
        this.learners = learners;
    }

    @Override
    public Map<String, LongFunction<Optional<? extends Node>>> finders() {
        return Map.of(
                "Roadmap", id -> visible(rows.roadmap(id)),
                "RoadmapVersion", id -> visible(rows.version(id)),
                "Stage", id -> visible(rows.stage(id)),
                "Step", id -> visible(rows.step(id)));
    }

    /** The caller matters only for personal roadmaps; everyone may see the others. */
    private <T extends Node> Optional<T> visible(Optional<OwnedRows.Owned<T>> found) {
        return found.filter(row -> row.owner() == null || isCaller(row.owner())).map(OwnedRows.Owned::view);
    }

    private boolean isCaller(long owner) {
        return learners.currentIfAny().filter(learner -> learner == owner).isPresent();
    }
}
