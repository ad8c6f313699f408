package dev.waymark.catalogue;

import dev.waymark.platform.graphql.Node;
import dev.waymark.platform.graphql.NodeFinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/** Finds entries of the catalogue for {@code node(id:)}. */
@ApplicationScoped
class CatalogueNodes implements NodeFinder {

    private final Catalogue catalogue;

    CatalogueNodes(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Map<String, LongFunction<Optional<? extends Node>>> finders() {
        return Map.of(
                "Category",
                        id -> Optional.ofNullable(
                                catalogue.categories(List.of(id)).get(id)),
                "FocusArea",
                        id -> Optional.ofNullable(
                                catalogue.focusAreas(List.of(id)).get(id)),
                "Topic", id -> item(id, TopicView.class),
                "LearningResource", id -> item(id, LearningResourceView.class),
                "Project", id -> item(id, ProjectView.class),
                "Certification", id -> item(id, CertificationView.class));
    }

    private Optional<ItemView> item(long id, Class<? extends ItemView> type) {
        return Optional.ofNullable(catalogue.items(List.of(id)).get(id)).filter(type::isInstance);
    }
}
