package dev.waymark.content;

import dev.waymark.catalogue.CatalogueDraft;
import dev.waymark.catalogue.CatalogueDraft.CategoryDraft;
import dev.waymark.catalogue.CatalogueDraft.CertificationDraft;
import dev.waymark.catalogue.CatalogueDraft.FocusAreaDraft;
import dev.waymark.catalogue.CatalogueDraft.ItemDraft;
import dev.waymark.catalogue.CatalogueDraft.ProjectDraft;
import dev.waymark.catalogue.CatalogueDraft.ResourceDraft;
import dev.waymark.catalogue.CatalogueDraft.TopicDraft;
import dev.waymark.content.ContentFile.Removal;
import dev.waymark.content.ContentFile.RoadmapContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** All that the files of a content tree say, with the places where they say it. */
record Entries(
        List<Written<Integer>> revisions,
        List<Written<Removal>> removals,
        List<Written<CategoryDraft>> categories,
        List<Written<FocusAreaDraft>> focusAreas,
        List<Written<TopicDraft>> topics,
        List<Written<ResourceDraft>> resources,
        List<Written<ProjectDraft>> projects,
        List<Written<CertificationDraft>> certifications,
        List<Written<RoadmapContent>> roadmaps) {

    static Entries of(Map<YamlFile, ContentFile> files) {
        var entries = empty();
        files.forEach((file, content) -> {
            if (content.revision() != null) {
                entries.revisions.add(new Written<>(content.revision(), new Place(file, "/revision")));
            }
            if (content.remove() != null) {
                entries.removals.add(new Written<>(content.remove(), new Place(file, "/remove")));
            }
            entries.categories.addAll(Written.each(file, "categories", content.categories()));
            entries.focusAreas.addAll(Written.each(file, "focusAreas", content.focusAreas()));
            entries.topics.addAll(Written.each(file, "topics", content.topics()));
            entries.resources.addAll(Written.each(file, "resources", content.resources()));
            entries.projects.addAll(Written.each(file, "projects", content.projects()));
            entries.certifications.addAll(Written.each(file, "certifications", content.certifications()));
            entries.roadmaps.addAll(Written.each(file, "roadmaps", content.roadmaps()));
        });
        return entries;
    }

    private static Entries empty() {
        return new Entries(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    void eachItem(BiConsumer<ItemDraft, Place> visitor) {
        each(topics, visitor);
        each(resources, visitor);
        each(projects, visitor);
        each(certifications, visitor);
    }

    static <T> void each(List<? extends Written<? extends T>> entries, BiConsumer<T, Place> visitor) {
        entries.forEach(entry -> visitor.accept(entry.value(), entry.place()));
    }

    CatalogueDraft catalogue() {
        return new CatalogueDraft(
                values(categories),
                values(focusAreas),
                values(topics),
                values(resources),
                values(projects),
                values(certifications));
    }

    static <T> List<T> values(List<Written<T>> entries) {
        return entries.stream().map(Written::value).toList();
    }
}
