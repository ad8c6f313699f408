package dev.waymark.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the catalogue shows of roadmaps, which build on it and answer this. */
public interface RoadmapsOfItems {

    /** How an item's details describe them. */
    String DESCRIPTION = "Roadmaps whose latest versions include it, ordered by slug; the first 100";

    @Schema(name = "RoadmapReference", description = "A roadmap in brief")
    record RoadmapReference(
            @Schema(description = "Slug of the roadmap", examples = "senior-backend-python-aws-microservices")
            String slug,

            @Schema(description = "Title of the roadmap") String title) {}

    /** The roadmaps whose latest versions include each item, by the items' row ids. */
    Map<Long, List<RoadmapReference>> ofItems(Collection<Long> itemIds);
}
