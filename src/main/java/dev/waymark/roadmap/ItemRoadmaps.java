package dev.waymark.roadmap;

import dev.waymark.catalogue.RoadmapsOfItems;
import dev.waymark.platform.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells the catalogue which roadmaps include its items. */
@ApplicationScoped
class ItemRoadmaps implements RoadmapsOfItems {

    private static final PageRequest FIRST = PageRequest.ofConnection(PageRequest.MAX_LIMIT, null, null, null);

    private final Roadmaps roadmaps;

    ItemRoadmaps(Roadmaps roadmaps) {
        this.roadmaps = roadmaps;
    }

    @Override
    public Map<Long, List<RoadmapReference>> ofItems(Collection<Long> itemIds) {
        return roadmaps.ofItems(itemIds, FIRST).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().items().stream()
                                .map(roadmap -> new RoadmapReference(roadmap.slug(), roadmap.title()))
                                .toList()));
    }
}
