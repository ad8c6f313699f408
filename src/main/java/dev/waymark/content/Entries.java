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
import dev.waymark.content.ContentSchema.Name;
import dev.waymark.content.ContentSchema.Sound;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * All entries of a content tree, with their locations.
 *
 * @param refused the names of entries that have mistakes, to which references are still correct
 * @param gaps a mark for each part that could not be read, in which any name may occur
 */
record Entries(
        List<Written<Integer>> revisions,
        List<Written<Removal>> removals,
        List<Written<CategoryDraft>> categories,
        List<Written<FocusAreaDraft>> focusAreas,
        List<Written<TopicDraft>> topics,
        List<Written<ResourceDraft>> resources,
        List<Written<ProjectDraft>> projects,
        List<Written<CertificationDraft>> certifications,
        List<Written<RoadmapContent>> roadmaps,
        List<Written<Name>> refused,
        List<Boolean> gaps) {

    static Entries empty() {
        return new Entries(
                new ArrayList<>(),
                new ArrayList<>(),
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

    void add(Sound sound, ContentFile content) {
        var file = sound.file();
        if (content.revision() != null) {
            revisions.add(new Written<>(content.revision(), new SourceLocation(file, "/revision")));
        }
        if (content.remove() != null) {
            removals.add(new Written<>(content.remove(), new SourceLocation(file, "/remove")));
        }
        categories.addAll(Written.each(file, "categories", content.categories()));
        focusAreas.addAll(Written.each(file, "focusAreas", content.focusAreas()));
        topics.addAll(Written.each(file, "topics", content.topics()));
        resources.addAll(Written.each(file, "resources", content.resources()));
        projects.addAll(Written.each(file, "projects", content.projects()));
        certifications.addAll(Written.each(file, "certifications", content.certifications()));
        roadmaps.addAll(Written.each(file, "roadmaps", content.roadmaps()));
        refused.addAll(sound.refused());
        if (!sound.whole()) {
            missSome();
        }
    }

    /** Records that a file, or part of one, could not be read. */
    void missSome() {
        gaps.add(true);
    }

    boolean whole() {
        return gaps.isEmpty();
    }

    void eachItem(BiConsumer<ItemDraft, SourceLocation> visitor) {
        each(topics, visitor);
        each(resources, visitor);
        each(projects, visitor);
        each(certifications, visitor);
    }

    static <T> void each(List<? extends Written<? extends T>> entries, BiConsumer<T, SourceLocation> visitor) {
        entries.forEach(entry -> visitor.accept(entry.value(), entry.location()));
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
