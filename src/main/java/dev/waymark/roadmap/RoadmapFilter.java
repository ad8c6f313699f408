package dev.waymark.roadmap;

import dev.waymark.platform.paging.AnyOf;
import dev.waymark.platform.paging.PageRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the list of roadmaps. Absent members do not filter, and the others combine; of the values of one filter,
 * any will do.
 *
 * @param focus slugs of focus areas that the roadmaps serve
 * @param slug slugs of the roadmaps, current or former
 */
record RoadmapFilter(@Nullable List<String> focus, @Nullable List<String> slug) {

    static final String SERVING = "Only roadmaps that serve any of these focus areas, given by slug";
    static final String NAMED = "Only the roadmaps with these slugs, current or former, at most 100; unknown ones are"
            + " left out, retired ones are not. By default, the page has room for all of them";

    public RoadmapFilter {
        focus = AnyOf.of("focus", focus);
        slug = AnyOf.of("slug", slug, PageRequest.MAX_LIMIT);
    }
}
