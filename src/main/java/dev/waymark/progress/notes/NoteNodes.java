package dev.waymark.progress.notes;

import dev.waymark.identity.Learners;
import dev.waymark.platform.graphql.NodeFinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Each learner's own notes in {@code node(id:)} and {@code nodes(ids:)}, by the items' row ids. */
@ApplicationScoped
class NoteNodes implements NodeFinder {

    private final Notes notes;
    private final Learners learners;

    NoteNodes(Notes notes, Learners learners) {
        this.notes = notes;
        this.learners = learners;
    }

    @Override
    public Map<String, Lookup> finders() {
        return Map.of(
                "Note",
                items -> learners.currentIfAny()
                        .map(learner -> notes.ofItems(learner, items))
                        .orElse(Map.of()));
    }
}
