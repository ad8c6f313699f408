package dev.waymark.progress;

import dev.waymark.catalogue.ItemKind;
import dev.waymark.platform.telemetry.CommittedCounts;
import dev.waymark.progress.RecordedChanges.Outcome;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts, for those who run the service, what learners mark as done; what is marked so again counts again. */
@ApplicationScoped
class Completions {

    private final CommittedCounts counts;

    Completions(CommittedCounts counts) {
        this.counts = counts;
    }

    ProgressView count(ProgressView marked) {
        count(marked.kind(), marked.status());
        return marked;
    }

    /**
     * @param taken what became of the batch
     */
    RecordedChanges count(ChangeBatch batch, RecordedChanges taken) {
        for (int i = 0; i < batch.changes().size(); i++) {
            var change = batch.changes().get(i);
            if (taken.results().get(i).outcome() == Outcome.APPLIED) {
                count(change.kind(), change.status());
            }
        }
        return taken;
    }

    private void count(ItemKind kind, ProgressStatus status) {
        if (status == ProgressStatus.DONE) {
            counts.add("waymark.completions", "kind", kind.name());
        }
    }
}
