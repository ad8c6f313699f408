package dev.waymark.catalogue;

import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.paging.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** Pages of the catalogue's lists, as GraphQL names them. */
public final class CatalogueConnections {

    private CatalogueConnections() {}

    @Type("CategoryConnection")
    @Description("A page of categories")
    public static final class CategoryConnection extends Connection<CategoryView, CategoryEdge> {
        CategoryConnection(Page<CategoryView> page) {
            super(page, CategoryEdge::new);
        }
    }

    @Type("CategoryEdge")
    @Description("A category and its position in the list")
    public static final class CategoryEdge extends Connection.Edge<CategoryView> {
        CategoryEdge(CategoryView node, String cursor) {
            super(node, cursor);
        }
    }

    @Type("CertificationConnection")
    @Description("A page of certifications")
    public static final class CertificationConnection extends Connection<CertificationView, CertificationEdge> {
        CertificationConnection(Page<CertificationView> page) {
            super(page, CertificationEdge::new);
        }
    }

    @Type("CertificationEdge")
    @Description("A certification and its position in the list")
    public static final class CertificationEdge extends Connection.Edge<CertificationView> {
        CertificationEdge(CertificationView node, String cursor) {
            super(node, cursor);
        }
    }

    @Type("FocusAreaConnection")
    @Description("A page of focus areas")
    public static final class FocusAreaConnection extends Connection<FocusAreaView, FocusAreaEdge> {
        FocusAreaConnection(Page<FocusAreaView> page) {
            super(page, FocusAreaEdge::new);
        }
    }

    @Type("FocusAreaEdge")
    @Description("A focus area and its position in the list")
    public static final class FocusAreaEdge extends Connection.Edge<FocusAreaView> {
        FocusAreaEdge(FocusAreaView node, String cursor) {
            super(node, cursor);
        }
    }

    @Type("LearningResourceConnection")
    @Description("A page of learning resources")
    public static final class LearningResourceConnection
            extends Connection<LearningResourceView, LearningResourceEdge> {
        LearningResourceConnection(Page<LearningResourceView> page) {
            super(page, LearningResourceEdge::new);
        }
    }

    @Type("LearningResourceEdge")
    @Description("A learning resource and its position in the list")
    public static final class LearningResourceEdge extends Connection.Edge<LearningResourceView> {
        LearningResourceEdge(LearningResourceView node, String cursor) {
            super(node, cursor);
        }
    }

    @Type("ProjectConnection")
    @Description("A page of projects")
    public static final class ProjectConnection extends Connection<ProjectView, ProjectEdge> {
        ProjectConnection(Page<ProjectView> page) {
            super(page, ProjectEdge::new);
        }
    }

    @Type("ProjectEdge")
    @Description("A project and its position in the list")
    public static final class ProjectEdge extends Connection.Edge<ProjectView> {
        ProjectEdge(ProjectView node, String cursor) {
            super(node, cursor);
        }
    }

    @Type("TopicConnection")
    @Description("A page of topics")
    public static final class TopicConnection extends Connection<TopicView, TopicEdge> {
        TopicConnection(Page<TopicView> page) {
            super(page, TopicEdge::new);
        }
    }

    @Type("TopicEdge")
    @Description("A topic and its position in the list")
    public static final class TopicEdge extends Connection.Edge<TopicView> {
        TopicEdge(TopicView node, String cursor) {
            super(node, cursor);
        }
    }
}
