package dev.waymark.curation.composing;

import dev.waymark.catalogue.CatalogueDraft.ItemDraft;
import dev.waymark.catalogue.CatalogueDraft.ResourceDraft;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.curation.graph.CatalogueGraph;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names the items that a learner knows, out of everything that the focus areas cover. Other known items have no bearing
 * on a composition.
 */
final class KnownNames {

    private KnownNames() {}

    /** Sorted, so that the order of the request does not matter. */
    static List<String> of(CatalogueGraph graph, ResolvedRequest request, LearningPlan everything) {
        var items = IntStream.of(everything.steps())
                .filter(request.told()::get)
                .mapToObj(graph::item)
                .map(item -> item.kind().key(item.slug()));
        var resources = IntStream.of(everything.steps())
                .mapToObj(graph::item)
                .map(ItemDraft::resources)
                .flatMap(List::stream)
                .map(graph::resource)
                .filter(resource ->
                        resource != null && request.resources().known().contains(resource.slug()))
                .map(ResourceDraft::slug)
                .map(ItemKind.RESOURCE::key);
        return Stream.concat(items, resources).distinct().sorted().toList();
    }
}
