package dev.waymark.content;

import static java.util.Objects.requireNonNull;

import dev.waymark.catalogue.CatalogueDraft.FocusAreaDraft;
import dev.waymark.catalogue.search.SearchEntry;
import dev.waymark.catalogue.search.SearchKind;
import dev.waymark.content.ContentFile.RoadmapContent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns the roadmaps of a content tree into search entries. */
final class RoadmapEntries {

    private RoadmapEntries() {}

    /**
     * @param rowIds by slug
     */
    static List<SearchEntry> of(ContentTree tree, Map<String, Long> rowIds) {
        var focusAreaTitles = tree.catalogue().focusAreas().stream()
                .collect(Collectors.toMap(FocusAreaDraft::slug, FocusAreaDraft::title));
        return tree.roadmaps().stream()
                .map(roadmap -> of(roadmap, requireNonNull(rowIds.get(roadmap.slug())), focusAreaTitles))
                .toList();
    }

    private static SearchEntry of(RoadmapContent roadmap, Long rowId, Map<String, String> focusAreaTitles) {
        return new SearchEntry(
                SearchKind.ROADMAP,
                rowId,
                roadmap.slug(),
                roadmap.title(),
                roadmap.summary(),
                null,
                null,
                roadmap.formerSlugs(),
                roadmap.focusAreas().stream()
                        .map(slug -> requireNonNull(focusAreaTitles.get(slug)))
                        .toList());
    }
}
