package dev.waymark.curation.composing;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.curation.graph.PublishedGraphs;
import dev.waymark.curation.graph.PublishedGraphs.PublishedGraph;
import dev.waymark.platform.http.answers.ServedCounts;
import dev.waymark.platform.json.TrustedJson;
import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.platform.problem.Mistakes;
import dev.waymark.platform.secret.Sha256;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/**
 * Computes roadmaps from a learner's request and one content version. It needs no database once the version's graph is
 * loaded.
 */
@ApplicationScoped
public class Compositions {

    private static final String COUNTED = "waymark.compositions";

    private final PublishedGraphs graphs;
    private final ObjectMapper json;
    private final ServedCounts counts;

    Compositions(PublishedGraphs graphs, ObjectMapper json, ServedCounts counts) {
        this.graphs = graphs;
        this.json = json;
        this.counts = counts;
    }

    void begin(@Observes StartupEvent started) {
        counts.begin(COUNTED);
    }

    /**
     * @throws InvalidInput with all mistakes in the request
     */
    public Composition compose(CompositionRequest request) {
        var mistakes = new Mistakes(request.mistakes());
        var from = graph(request, mistakes);
        var resolved = RequestResolver.resolve(from.graph(), request, mistakes);
        mistakes.check();
        var composition = sealed(Composer.compose(from.graph(), resolved, from.contentVersion()));
        counts.add(COUNTED);
        return composition;
    }

    private PublishedGraph graph(CompositionRequest request, Mistakes mistakes) {
        var wanted = Optional.ofNullable(request.input().contentVersion());
        var named = wanted.flatMap(number -> graphs.of(number));
        if (wanted.isPresent() && named.isEmpty()) {
            mistakes.add("contentVersion", "must be the number of a publication");
        }
        return named.orElseGet(graphs::current);
    }

    /**
     * The digest covers the response as sent, but with an empty hash, so that anyone who has the response can verify
     * it.
     */
    private Composition sealed(Composition composition) {
        return composition.withHash(Sha256.named(Sha256.of(TrustedJson.bytes(json, composition))));
    }
}
