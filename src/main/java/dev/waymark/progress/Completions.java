package dev.waymark.progress;

import dev.waymark.catalogue.ItemKind;
import dev.waymark.platform.telemetry.CommittedCounts;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/** Counts items that become DONE, as a metric. Marking a DONE item again does not count. */
@ApplicationScoped
class Completions {

    private static final String NAME = "waymark.completions";

    private final CommittedCounts counts;

    Completions(CommittedCounts counts) {
        this.counts = counts;
    }

    void begin(@Observes StartupEvent started) {
        for (var kind : ItemKind.values()) {
            counts.begin(NAME, "kind", kind.name());
        }
    }

    /**
     * @param before null if the item was never marked
     */
    void count(ItemKind kind, @Nullable ProgressStatus before, ProgressStatus status) {
        if (status == ProgressStatus.DONE && before != ProgressStatus.DONE) {
            counts.add(NAME, "kind", kind.name());
        }
    }
}
