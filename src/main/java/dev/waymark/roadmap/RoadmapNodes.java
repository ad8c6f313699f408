package dev.waymark.roadmap;

import dev.waymark.platform.graphql.Node;
import dev.waymark.platform.graphql.NodeFinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/** The roadmaps' part in {@code node(id:)}. */
@ApplicationScoped
class RoadmapNodes implements NodeFinder {

    private final Roadmaps roadmaps;

    RoadmapNodes(Roadmaps roadmaps) {
        this.roadmaps = roadmaps;
    }

    @Override
    public Map<String, LongFunction<Optional<? extends Node>>> finders() {
        return Map.of(
                "Roadmap",
                        id -> Optional.ofNullable(roadmaps.byRowId(List.of(id)).get(id)),
                "RoadmapVersion", roadmaps::version,
                "Stage", roadmaps::stage,
                "Step", roadmaps::step);
    }
}
