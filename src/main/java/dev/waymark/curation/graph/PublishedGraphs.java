package dev.waymark.curation.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.waymark.catalogue.CatalogueVersions;
import dev.waymark.platform.http.answers.ContentVersion;
import dev.waymark.platform.problem.HttpProblem.ServiceUnavailable;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The graphs of content versions. Recently used ones are cached, since a published version never changes. */
@ApplicationScoped
public class PublishedGraphs {

    private static final int KEPT = 8;

    public record PublishedGraph(int contentVersion, CatalogueGraph graph) {}

    private final CatalogueVersions versions;
    private final ContentVersion contentVersion;
    private final Cache<Long, PublishedGraph> graphs =
            Caffeine.newBuilder().maximumSize(KEPT).recordStats().build();

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
    public Optional<PublishedGraph> of(long number) {
        return Optional.ofNullable(graphs.getIfPresent(number)).or(() -> load(number));
    }

    private Optional<PublishedGraph> load(long number) {
        var graph = versions.find(number)
                .map(draft -> new PublishedGraph(Math.toIntExact(number), CatalogueGraph.of(draft)));
        graph.ifPresent(found -> graphs.put(number, found));
        return graph;
    }
}
