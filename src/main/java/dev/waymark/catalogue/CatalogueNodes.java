package dev.waymark.catalogue;

import dev.waymark.platform.graphql.NodeFinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;

/** Finds entries of the catalogue for {@code node(id:)} and {@code nodes(ids:)}. */
@ApplicationScoped
class CatalogueNodes implements NodeFinder {

    private final Catalogue catalogue;

    CatalogueNodes(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Map<String, Lookup> finders() {
        return Map.of(
                "Category", catalogue::categories,
                "FocusArea", catalogue::focusAreas,
                "Topic", ids -> items(ids, TopicView.class),
                "LearningResource", ids -> items(ids, LearningResourceView.class),
                "Project", ids -> items(ids, ProjectView.class),
                "Certification", ids -> items(ids, CertificationView.class));
    }

    private Map<Long, ItemView> items(Collection<Long> ids, Class<? extends ItemView> type) {
        var items = catalogue.items(ids);
        items.values().removeIf(item -> !type.isInstance(item));
        return items;
    }
}
