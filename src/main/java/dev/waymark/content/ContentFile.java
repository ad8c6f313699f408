package dev.waymark.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.waymark.catalogue.CatalogueDraft.CategoryDraft;
import dev.waymark.catalogue.CatalogueDraft.CertificationDraft;
import dev.waymark.catalogue.CatalogueDraft.FocusAreaDraft;
import dev.waymark.catalogue.CatalogueDraft.ProjectDraft;
import dev.waymark.catalogue.CatalogueDraft.ResourceDraft;
import dev.waymark.catalogue.CatalogueDraft.TopicDraft;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.Level;
import dev.waymark.roadmap.Requirement;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One content file, in the format of {@code content.schema.json}. Any file may have any of the lists, in which null
 * stands for an entry that was refused.
 */
@RegisterForReflection
record ContentFile(
        @Nullable Integer revision,
        @Nullable Removal remove,
        List<@Nullable CategoryDraft> categories,
        List<@Nullable FocusAreaDraft> focusAreas,
        List<@Nullable TopicDraft> topics,
        List<@Nullable ResourceDraft> resources,
        List<@Nullable ProjectDraft> projects,
        List<@Nullable CertificationDraft> certifications,
        List<@Nullable RoadmapContent> roadmaps) {

    ContentFile {
        categories = orEmpty(categories);
        focusAreas = orEmpty(focusAreas);
        topics = orEmpty(topics);
        resources = orEmpty(resources);
        projects = orEmpty(projects);
        certifications = orEmpty(certifications);
        roadmaps = orEmpty(roadmaps);
    }

    /** The slugs of the entries that an overlay removes from the tree below it. */
    record Removal(
            List<String> categories,
            List<String> focusAreas,
            List<String> topics,
            List<String> resources,
            List<String> projects,
            List<String> certifications,
            List<String> roadmaps) {

        Removal {
            categories = orEmpty(categories);
            focusAreas = orEmpty(focusAreas);
            topics = orEmpty(topics);
            resources = orEmpty(resources);
            projects = orEmpty(projects);
            certifications = orEmpty(certifications);
            roadmaps = orEmpty(roadmaps);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record RoadmapContent(
            String slug,
            List<String> formerSlugs,
            String title,
            String summary,
            List<String> focusAreas,
            List<StageContent> stages) {

        RoadmapContent {
            formerSlugs = orEmpty(formerSlugs);
            focusAreas = orEmpty(focusAreas);
        }

        /** The part that the hash covers, which is everything except former slugs. */
        RoadmapContent withoutFormerSlugs() {
            return new RoadmapContent(slug, List.of(), title, summary, focusAreas, stages);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record StageContent(String slug, String title, String summary, Level level, List<StepContent> steps) {}

    /** Exactly one of the kinds is given. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record StepContent(
            @Nullable String topic,
            @Nullable String resource,
            @Nullable String project,
            @Nullable String certification,
            @Nullable String group,
            @Nullable Requirement requirement) {

        ItemKind kind() {
            return topic != null
                    ? ItemKind.TOPIC
                    : resource != null
                            ? ItemKind.RESOURCE
                            : project != null ? ItemKind.PROJECT : ItemKind.CERTIFICATION;
        }

        String item() {
            return Stream.of(topic, resource, project, certification)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
        }

        Requirement requirementOrDefault() {
            return requirement == null ? Requirement.REQUIRED : requirement;
        }
    }

    private static <T extends @Nullable Object> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(list);
    }
}
