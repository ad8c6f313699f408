package dev.waymark.progress;

import dev.waymark.catalogue.ItemKind;
import dev.waymark.platform.telemetry.CommittedCounts;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Counts, for those who run the service, what becomes done; what is done already does not become so. */
@ApplicationScoped
class Completions {

    private final CommittedCounts counts;

    Completions(CommittedCounts counts) {
        this.counts = counts;
    }

    /**
     * @param before null if the item was never marked
     */
    void count(ItemKind kind, @Nullable ProgressStatus before, ProgressStatus status) {
        if (status == ProgressStatus.DONE && before != ProgressStatus.DONE) {
            counts.add("waymark.completions", "kind", kind.name());
        }
    }
}
