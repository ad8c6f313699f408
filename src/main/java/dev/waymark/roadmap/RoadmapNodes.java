package dev.waymark.roadmap;

import dev.waymark.identity.Learners;
import dev.waymark.platform.graphql.Node;
import dev.waymark.platform.graphql.NodeFinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds roadmaps for {@code node(id:)} and {@code nodes(ids:)}. A personal roadmap is found only for its owner. */
@ApplicationScoped
class RoadmapNodes implements NodeFinder {

    private final OwnedRows rows;
    private final Learners learners;

    RoadmapNodes(OwnedRows rows, Learners learners) {
        this.rows = rows;
        this.learners = learners;
    }

    @Override
    public Map<String, Lookup> finders() {
        return Map.of(
                "Roadmap", ids -> visible(ids, rows.roadmaps(ids)),
                "RoadmapVersion", ids -> visible(ids, rows.versions(ids)),
                "Stage", ids -> visible(ids, rows.stages(ids)),
                "Step", ids -> visible(ids, rows.steps(ids)));
    }

    /**
     * The caller matters only where something is not everybody's, whether it exists or not: so that a refused token is
     * answered alike.
     */
    private <T extends Node> Map<Long, T> visible(Collection<Long> ids, Map<Long, OwnedRows.Owned<T>> found) {
        boolean everybodys = ids.stream().allMatch(id -> isEverybodys(found.get(id)));
        var caller = everybodys ? Optional.<Long>empty() : learners.currentIfAny();
        return found.entrySet().stream()
                .filter(row -> isEverybodys(row.getValue())
                        || caller.equals(Optional.ofNullable(row.getValue().owner())))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, row -> row.getValue().view()));
    }

    private static boolean isEverybodys(OwnedRows.@Nullable Owned<?> row) {
        return row != null && row.owner() == null;
    }
}
