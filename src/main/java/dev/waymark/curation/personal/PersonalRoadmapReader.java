package dev.waymark.curation.personal;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.json.TrustedJson;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.roadmap.PersonalRoadmaps;
import dev.waymark.roadmap.RoadmapDetails;
import dev.waymark.roadmap.RoadmapView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads personal roadmaps together with the compositions that they were created from. */
@ApplicationScoped
class PersonalRoadmapReader {

    private final PersonalRoadmaps roadmaps;
    private final ObjectMapper json;

    PersonalRoadmapReader(PersonalRoadmaps roadmaps, ObjectMapper json) {
        this.roadmaps = roadmaps;
        this.json = json;
    }

    Page<PersonalRoadmap> list(long owner, PageRequest request) {
        var page = roadmaps.list(owner, request);
        var compositions = compositionsOf(
                owner, page.items().stream().map(RoadmapView::rowId).toList());
        return page.map(roadmap -> new PersonalRoadmap(roadmap.slug(), roadmap, compositions.get(roadmap.rowId())));
    }

    PersonalRoadmapDetails find(long owner, String id) {
        return details(owner, roadmaps.details(owner, id));
    }

    PersonalRoadmapDetails find(long owner, String id, String version) {
        return details(owner, roadmaps.details(owner, id, version));
    }

    /** By row id; only for roadmaps that this learner owns. */
    Map<Long, KeptComposition> compositionsOf(long owner, Collection<Long> rowIds) {
        return roadmaps.compositionsOf(owner, rowIds).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> TrustedJson.read(json, entry.getValue(), KeptComposition.class)));
    }

    private PersonalRoadmapDetails details(long owner, RoadmapDetails details) {
        var rowId = details.roadmap().rowId();
        return new PersonalRoadmapDetails(
                details.roadmap().slug(),
                details,
                compositionsOf(owner, List.of(rowId)).get(rowId));
    }
}
