package dev.waymark.catalogue;

import dev.waymark.platform.http.ApiPaths;
import dev.waymark.platform.http.answers.Renamed;
import dev.waymark.platform.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Reads single things with everything related to them, as REST shows them. */
@ApplicationScoped
class DetailsReader {

    private final Catalogue catalogue;
    private final RoadmapsOfItems roadmaps;

    DetailsReader(Catalogue catalogue, RoadmapsOfItems roadmaps) {
        this.catalogue = catalogue;
        this.roadmaps = roadmaps;
    }

    CategoryView category(String slug) {
        return catalogue.category(slug).orElseThrow(() -> new CategoryNotFound(slug));
    }

    FocusAreaDetails focusArea(String slug) {
        var area = catalogue.focusArea(slug).orElseThrow(() -> new FocusAreaNotFound(slug));
        return new FocusAreaDetails(area, of(area.rowId(), catalogue.topicsOfFocusAreas(List.of(area.rowId()))));
    }

    TopicDetails topic(String slug) {
        var topic = (TopicView) item(ItemKind.TOPIC, slug);
        var ids = List.of(topic.rowId());
        return new TopicDetails(
                topic,
                of(topic.rowId(), catalogue.resourcesOf(ids)),
                of(topic.rowId(), catalogue.prerequisitesOf(ids)),
                of(topic.rowId(), catalogue.subTopicsOf(ids)),
                of(topic.rowId(), catalogue.neededBy(ids)).stream()
                        .map(ItemReference::of)
                        .toList(),
                of(topic.rowId(), catalogue.focusAreasOf(ids)),
                of(topic.rowId(), roadmaps.ofItems(ids)));
    }

    LearningResourceDetails resource(String slug) {
        var resource = (LearningResourceView) item(ItemKind.RESOURCE, slug);
        var ids = List.of(resource.rowId());
        return new LearningResourceDetails(
                resource,
                of(resource.rowId(), catalogue.topicsOf(ids)),
                of(resource.rowId(), catalogue.focusAreasOf(ids)),
                of(resource.rowId(), roadmaps.ofItems(ids)));
    }

    ProjectDetails project(String slug) {
        var project = (ProjectView) item(ItemKind.PROJECT, slug);
        var ids = List.of(project.rowId());
        return new ProjectDetails(
                project,
                of(project.rowId(), catalogue.resourcesOf(ids)),
                of(project.rowId(), catalogue.prerequisitesOf(ids)),
                of(project.rowId(), catalogue.focusAreasOf(ids)),
                of(project.rowId(), roadmaps.ofItems(ids)));
    }

    CertificationDetails certification(String slug) {
        var certification = (CertificationView) item(ItemKind.CERTIFICATION, slug);
        var ids = List.of(certification.rowId());
        return new CertificationDetails(
                certification,
                of(certification.rowId(), catalogue.resourcesOf(ids)),
                of(certification.rowId(), catalogue.prerequisitesOf(ids)),
                of(certification.rowId(), catalogue.focusAreasOf(ids)),
                of(certification.rowId(), roadmaps.ofItems(ids)));
    }

    private ItemView item(ItemKind kind, String slug) {
        var item = catalogue.item(kind, slug).orElseThrow(() -> UnknownItem.of(kind, slug));
        Renamed.check(ApiPaths.V1 + "/" + kind.collection(), slug, item.slug());
        return item;
    }

    private static <T> List<T> of(long rowId, Map<Long, List<T>> found) {
        return found.getOrDefault(rowId, List.of());
    }

    /** No category has this slug. */
    static final class CategoryNotFound extends NotFound {

        CategoryNotFound(String slug) {
            super("Category not found", noSuch("category", slug));
        }
    }

    /** No focus area has this slug. */
    static final class FocusAreaNotFound extends NotFound {

        FocusAreaNotFound(String slug) {
            super("Focus area not found", noSuch("focus area", slug));
        }
    }
}
