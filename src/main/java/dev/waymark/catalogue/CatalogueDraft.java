package dev.waymark.catalogue;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A whole catalogue to be published. Its author has checked that it contains every slug that it refers to. */
@RegisterForReflection
public record CatalogueDraft(
        List<CategoryDraft> categories,
        List<FocusAreaDraft> focusAreas,
        List<TopicDraft> topics,
        List<ResourceDraft> resources,
        List<ProjectDraft> projects,
        List<CertificationDraft> certifications) {

    public Stream<ItemDraft> items() {
        return Stream.of(topics, resources, projects, certifications).flatMap(List::stream);
    }

    public record CategoryDraft(String slug, String title, String summary, int position) {}

    public record FocusAreaDraft(String slug, String title, String summary, int position, List<String> topics) {

        public FocusAreaDraft {
            topics = orEmpty(topics);
        }
    }

    /** The members that every kind of item has. */
    public sealed interface ItemDraft permits TopicDraft, ResourceDraft, ProjectDraft, CertificationDraft {

        ItemKind kind();

        String slug();

        String title();

        String summary();

        @Nullable
        Boolean verified();

        @Nullable
        String note();

        @Nullable
        Level level();

        @Nullable
        Hours hours();

        List<String> formerSlugs();

        /** Slugs of the topics to know first. */
        List<String> prerequisites();

        /** Learning resources, the primary one first. */
        List<String> resources();

        default boolean isVerified() {
            return !Boolean.FALSE.equals(verified());
        }
    }

    public record TopicDraft(
            String slug,
            String title,
            String summary,
            String category,
            @Nullable String parent,
            Level level,
            Hours hours,
            List<String> prerequisites,
            List<String> resources,
            @Nullable Boolean verified,
            @Nullable String note,
            List<String> formerSlugs)
            implements ItemDraft {

        public TopicDraft {
            prerequisites = orEmpty(prerequisites);
            resources = orEmpty(resources);
            formerSlugs = orEmpty(formerSlugs);
        }

        @Override
        public ItemKind kind() {
            return ItemKind.TOPIC;
        }
    }

    public record ResourceDraft(
            String slug,
            String title,
            String summary,
            ResourceType type,
            Cost cost,
            @Nullable String url,
            List<String> authors,
            @Nullable String publisher,
            @Nullable String language,
            @Nullable Level level,
            @Nullable Boolean verified,
            @Nullable String note,
            List<String> formerSlugs)
            implements ItemDraft {

        public ResourceDraft {
            authors = orEmpty(authors);
            formerSlugs = orEmpty(formerSlugs);
        }

        @Override
        public ItemKind kind() {
            return ItemKind.RESOURCE;
        }

        @Override
        public @Nullable Hours hours() {
            return null;
        }

        @Override
        public List<String> prerequisites() {
            return List.of();
        }

        @Override
        public List<String> resources() {
            return List.of();
        }
    }

    public record ProjectDraft(
            String slug,
            String title,
            String summary,
            @Nullable Level level,
            @Nullable Hours hours,
            List<String> prerequisites,
            List<String> resources,
            @Nullable Boolean verified,
            @Nullable String note,
            List<String> formerSlugs)
            implements ItemDraft {

        public ProjectDraft {
            prerequisites = orEmpty(prerequisites);
            resources = orEmpty(resources);
            formerSlugs = orEmpty(formerSlugs);
        }

        @Override
        public ItemKind kind() {
            return ItemKind.PROJECT;
        }
    }

    public record CertificationDraft(
            String slug,
            String title,
            String summary,
            String provider,
            @Nullable String url,
            @Nullable Cost cost,
            @Nullable Level level,
            @Nullable Hours hours,
            List<String> prerequisites,
            List<String> resources,
            @Nullable Boolean verified,
            @Nullable String note,
            List<String> formerSlugs)
            implements ItemDraft {

        public CertificationDraft {
            prerequisites = orEmpty(prerequisites);
            resources = orEmpty(resources);
            formerSlugs = orEmpty(formerSlugs);
        }

        @Override
        public ItemKind kind() {
            return ItemKind.CERTIFICATION;
        }
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
