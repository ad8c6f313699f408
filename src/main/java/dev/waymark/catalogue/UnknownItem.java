package dev.waymark.catalogue;

import dev.waymark.platform.problem.NotFound;

/** No item of this kind has, or ever had, this slug. */
public abstract class UnknownItem extends NotFound {

    private UnknownItem(String title, String thing, String slug) {
        super(title, noSuch(thing, slug));
    }

    public static UnknownItem of(ItemKind kind, String slug) {
        return switch (kind) {
            case TOPIC -> new TopicNotFound(slug);
            case RESOURCE -> new ResourceNotFound(slug);
            case PROJECT -> new ProjectNotFound(slug);
            case CERTIFICATION -> new CertificationNotFound(slug);
        };
    }

    static final class TopicNotFound extends UnknownItem {
        TopicNotFound(String slug) {
            super("Topic not found", "topic", slug);
        }
    }

    static final class ResourceNotFound extends UnknownItem {
        ResourceNotFound(String slug) {
            super("Learning resource not found", "learning resource", slug);
        }
    }

    static final class ProjectNotFound extends UnknownItem {
        ProjectNotFound(String slug) {
            super("Project not found", "project", slug);
        }
    }

    static final class CertificationNotFound extends UnknownItem {
        CertificationNotFound(String slug) {
            super("Certification not found", "certification", slug);
        }
    }
}
