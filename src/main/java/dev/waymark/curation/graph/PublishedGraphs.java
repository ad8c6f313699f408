package dev.waymark.curation.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.waymark.catalogue.CatalogueVersions;
import dev.waymark.platform.cache.Weights;
import dev.waymark.platform.http.answers.ContentVersion;
import dev.waymark.platform.problem.HttpProblem.ServiceUnavailable;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The graphs of content versions, which never change. The latest is always kept, however large it is; of the earlier ones
 * those that were used recently, as far as there is room.
 */
@ApplicationScoped
public class PublishedGraphs {

    private static final long MAX_BYTES = 32L << 20;

    public record PublishedGraph(int contentVersion, CatalogueGraph graph) {}

    private final CatalogueVersions versions;
    private final ContentVersion contentVersion;
    final Cache<Long, PublishedGraph> graphs = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((Long number, PublishedGraph graph) ->
                    Weights.clamped(Weights.ENTRY + graph.graph().weight()))
            .recordStats()
            .build();

    private volatile @Nullable PublishedGraph latest;

    PublishedGraphs(CatalogueVersions versions, ContentVersion contentVersion, MeterRegistry meters) {
        this.versions = versions;
        this.contentVersion = contentVersion;
        CaffeineCacheMetrics.monitor(meters, graphs, "graphs");
    }

    /** The graph of the current content version. */
    public PublishedGraph current() {
        var known = contentVersion.known();
        var number = known.isPresent() ? known : contentVersion.current();
        return of(number.orElse(0))
                .orElseThrow(() -> new ServiceUnavailable("No content is published yet; try again in a few seconds."));
    }

    /**
     * The graph of a content version; empty if there is no such version, which is not cached because it may be
     * published one day.
     */
    @SuppressWarnings("NullAway") // The cache takes null for what there is not, and keeps nothing.
    public Optional<PublishedGraph> of(long number) {
        var last = latest;
        return last != null && last.contentVersion == number
                ? Optional.of(last)
                : Optional.ofNullable(graphs.get(number, this::load));
    }

    /** Once at a time for each version: a large one takes much memory while it is read. */
    private @Nullable PublishedGraph load(long number) {
        var graph = versions.find(number)
                .map(draft -> new PublishedGraph(Math.toIntExact(number), CatalogueGraph.of(draft)))
                .orElse(null);
        var last = latest;
        if (graph != null && (last == null || graph.contentVersion > last.contentVersion)) {
            latest = graph;
        }
        return graph;
    }
}
