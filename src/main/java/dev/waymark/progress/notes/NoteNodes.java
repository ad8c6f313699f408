package dev.waymark.progress.notes;

import dev.waymark.identity.Learners;
import dev.waymark.platform.graphql.Node;
import dev.waymark.platform.graphql.NodeFinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/** Notes in {@code node(id:)}: an id names an item, and each learner finds their own note by it. */
@ApplicationScoped
class NoteNodes implements NodeFinder {

    private final Notes notes;
    private final Learners learners;

    NoteNodes(Notes notes, Learners learners) {
        this.notes = notes;
        this.learners = learners;
    }

    @Override
    public Map<String, LongFunction<Optional<? extends Node>>> finders() {
        return Map.of(
                "Note",
                id -> learners.currentIfAny()
                        .map(learner -> notes.ofItems(learner, List.of(id)).get(id)));
    }
}
