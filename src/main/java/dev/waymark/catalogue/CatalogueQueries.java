package dev.waymark.catalogue;

import dev.waymark.catalogue.CatalogueConnections.CategoryConnection;
import dev.waymark.catalogue.CatalogueConnections.CertificationConnection;
import dev.waymark.catalogue.CatalogueConnections.FocusAreaConnection;
import dev.waymark.catalogue.CatalogueConnections.LearningResourceConnection;
import dev.waymark.catalogue.CatalogueConnections.ProjectConnection;
import dev.waymark.catalogue.CatalogueConnections.TopicConnection;
import dev.waymark.platform.graphql.Batch;
import dev.waymark.platform.graphql.ConnectionDescriptions;
import dev.waymark.platform.http.answers.PublishedContent;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.paging.SortBy;
import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/**
 * The catalogue in GraphQL: the same lists and look-ups as in REST, and the fields that lead from one entry to others.
 */
@GraphQLApi
@PermitAll
@PublishedContent
public class CatalogueQueries {

    private final Catalogue catalogue;

    CatalogueQueries(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Query("categories")
    @Description("The categories, in the curators' order")
    public CategoryConnection categories(
            @Nullable @Description(ConnectionDescriptions.FIRST) Integer first,
            @Nullable @Description(ConnectionDescriptions.AFTER) String after,
            @Nullable @Description(ConnectionDescriptions.LAST) Integer last,
            @Nullable @Description(ConnectionDescriptions.BEFORE) String before) {
        return new CategoryConnection(catalogue.categories(PageRequest.ofConnection(first, after, last, before)));
    }

    @Query("category")
    @Nullable
    @Description("A category; null if it does not exist")
    public CategoryView category(@Description("Slug") String slug) {
        return catalogue.category(slug).orElse(null);
    }

    @Query("focusAreas")
    @Description("The focus areas, in the curators' order")
    public FocusAreaConnection focusAreas(
            @Nullable @Description(ConnectionDescriptions.FIRST) Integer first,
            @Nullable @Description(ConnectionDescriptions.AFTER) String after,
            @Nullable @Description(ConnectionDescriptions.LAST) Integer last,
            @Nullable @Description(ConnectionDescriptions.BEFORE) String before) {
        return new FocusAreaConnection(catalogue.focusAreas(PageRequest.ofConnection(first, after, last, before)));
    }

    @Query("focusArea")
    @Nullable
    @Description("A focus area; null if it does not exist")
    public FocusAreaView focusArea(@Description("Slug") String slug) {
        return catalogue.focusArea(slug).orElse(null);
    }

    @Query("topics")
    @Description("Topics, ordered by slug or title")
    public TopicConnection topics(
            @Nullable @Description(ItemFilter.IN_CATEGORY) List<@NonNull String> category,
            @Nullable @Description(ItemFilter.OF_LEVEL) List<@NonNull Level> level,
            @Nullable @Description(ItemFilter.IN_FOCUS_AREA) List<@NonNull String> focus,
            @Nullable @Description(ItemFilter.NAMED) List<@NonNull String> slug,
            @Nullable @Description(ItemFilter.CONTAINING) String q,
            @Nullable @Description(SortBy.DESCRIPTION) SortBy sort,
            @Nullable @Description(ConnectionDescriptions.FIRST) Integer first,
            @Nullable @Description(ConnectionDescriptions.AFTER) String after,
            @Nullable @Description(ConnectionDescriptions.LAST) Integer last,
            @Nullable @Description(ConnectionDescriptions.BEFORE) String before) {
        return new TopicConnection(catalogue.topics(
                ItemFilter.ofTopics(category, level, focus, slug, q),
                sort,
                PageRequest.ofConnection(first, after, last, before, slug)));
    }

    @Query("topic")
    @Nullable
    @Description("A topic; null if it does not exist")
    public TopicView topic(@Description("Slug, current or former") String slug) {
        return (TopicView) catalogue.item(ItemKind.TOPIC, slug).orElse(null);
    }

    @Query("resources")
    @Description("Learning resources, ordered by slug or title")
    public LearningResourceConnection resources(
            @Nullable @Description(ItemFilter.OF_TYPE) List<@NonNull ResourceType> type,
            @Nullable @Description(ItemFilter.TEACHING) List<@NonNull String> topic,
            @Nullable @Description(ItemFilter.IN_FOCUS_AREA) List<@NonNull String> focus,
            @Nullable @Description(ItemFilter.OF_LEVEL) List<@NonNull Level> level,
            @Nullable @Description(ItemFilter.OF_COST) List<@NonNull Cost> cost,
            @Nullable @Description(ItemFilter.NAMED) List<@NonNull String> slug,
            @Nullable @Description(ItemFilter.CONTAINING) String q,
            @Nullable @Description(SortBy.DESCRIPTION) SortBy sort,
            @Nullable @Description(ConnectionDescriptions.FIRST) Integer first,
            @Nullable @Description(ConnectionDescriptions.AFTER) String after,
            @Nullable @Description(ConnectionDescriptions.LAST) Integer last,
            @Nullable @Description(ConnectionDescriptions.BEFORE) String before) {
        return new LearningResourceConnection(catalogue.resources(
                ItemFilter.ofResources(type, topic, focus, level, cost, slug, q),
                sort,
                PageRequest.ofConnection(first, after, last, before, slug)));
    }

    @Query("resource")
    @Nullable
    @Description("A learning resource; null if it does not exist")
    public LearningResourceView resource(@Description("Slug, current or former") String slug) {
        return (LearningResourceView) catalogue.item(ItemKind.RESOURCE, slug).orElse(null);
    }

    @Query("projects")
    @Description("Projects, ordered by slug or title")
    public ProjectConnection projects(
            @Nullable @Description(ItemFilter.OF_LEVEL) List<@NonNull Level> level,
            @Nullable @Description(ItemFilter.IN_FOCUS_AREA) List<@NonNull String> focus,
            @Nullable @Description(ItemFilter.NAMED) List<@NonNull String> slug,
            @Nullable @Description(ItemFilter.CONTAINING) String q,
            @Nullable @Description(SortBy.DESCRIPTION) SortBy sort,
            @Nullable @Description(ConnectionDescriptions.FIRST) Integer first,
            @Nullable @Description(ConnectionDescriptions.AFTER) String after,
            @Nullable @Description(ConnectionDescriptions.LAST) Integer last,
            @Nullable @Description(ConnectionDescriptions.BEFORE) String before) {
        return new ProjectConnection(catalogue.projects(
                ItemFilter.ofOthers(level, focus, slug, q),
                sort,
                PageRequest.ofConnection(first, after, last, before, slug)));
    }

    @Query("project")
    @Nullable
    @Description("A project; null if it does not exist")
    public ProjectView project(@Description("Slug, current or former") String slug) {
        return (ProjectView) catalogue.item(ItemKind.PROJECT, slug).orElse(null);
    }

    @Query("certifications")
    @Description("Certifications, ordered by slug or title")
    public CertificationConnection certifications(
            @Nullable @Description(ItemFilter.OF_LEVEL) List<@NonNull Level> level,
            @Nullable @Description(ItemFilter.IN_FOCUS_AREA) List<@NonNull String> focus,
            @Nullable @Description(ItemFilter.NAMED) List<@NonNull String> slug,
            @Nullable @Description(ItemFilter.CONTAINING) String q,
            @Nullable @Description(SortBy.DESCRIPTION) SortBy sort,
            @Nullable @Description(ConnectionDescriptions.FIRST) Integer first,
            @Nullable @Description(ConnectionDescriptions.AFTER) String after,
            @Nullable @Description(ConnectionDescriptions.LAST) Integer last,
            @Nullable @Description(ConnectionDescriptions.BEFORE) String before) {
        return new CertificationConnection(catalogue.certifications(
                ItemFilter.ofOthers(level, focus, slug, q),
                sort,
                PageRequest.ofConnection(first, after, last, before, slug)));
    }

    @Query("certification")
    @Nullable
    @Description("A certification; null if it does not exist")
    public CertificationView certification(@Description("Slug, current or former") String slug) {
        return (CertificationView) catalogue.item(ItemKind.CERTIFICATION, slug).orElse(null);
    }

    @Name("category")
    @Description("The category that it belongs to")
    public List<CategoryView> categoryOfTopic(@Source List<TopicView> sources) {
        return Batch.one(sources, TopicView::rowId, catalogue::categoriesOf);
    }

    @Name("parent")
    @Description("The topic that it is part of")
    public List<@Nullable TopicView> parentOfTopic(@Source List<TopicView> sources) {
        return Batch.oneOrNull(sources, TopicView::rowId, catalogue::parentsOf);
    }

    @Name("subTopics")
    @Description("Topics that are part of it")
    public List<List<TopicView>> subTopicsOfTopic(@Source List<TopicView> sources) {
        return Batch.many(sources, TopicView::rowId, catalogue::subTopicsOf);
    }

    @Name("prerequisites")
    @Description("What to know first; direct prerequisites only")
    public List<List<TopicView>> prerequisitesOfTopic(@Source List<TopicView> sources) {
        return Batch.many(sources, TopicView::rowId, catalogue::prerequisitesOf);
    }

    @Name("resources")
    @Description("What to learn it from, the primary one first")
    public List<List<LearningResourceView>> resourcesOfTopic(@Source List<TopicView> sources) {
        return Batch.many(sources, TopicView::rowId, catalogue::resourcesOf);
    }

    @Name("topics")
    @Description("The topics that it teaches")
    public List<List<TopicView>> topicsOfLearningResource(@Source List<LearningResourceView> sources) {
        return Batch.many(sources, LearningResourceView::rowId, catalogue::topicsOf);
    }

    @Name("prerequisites")
    @Description("What to know first")
    public List<List<TopicView>> prerequisitesOfProject(@Source List<ProjectView> sources) {
        return Batch.many(sources, ProjectView::rowId, catalogue::prerequisitesOf);
    }

    @Name("resources")
    @Description("Resources that help with it")
    public List<List<LearningResourceView>> resourcesOfProject(@Source List<ProjectView> sources) {
        return Batch.many(sources, ProjectView::rowId, catalogue::resourcesOf);
    }

    @Name("prerequisites")
    @Description("What to know first")
    public List<List<TopicView>> prerequisitesOfCertification(@Source List<CertificationView> sources) {
        return Batch.many(sources, CertificationView::rowId, catalogue::prerequisitesOf);
    }

    @Name("resources")
    @Description("Resources that help with preparing for it")
    public List<List<LearningResourceView>> resourcesOfCertification(@Source List<CertificationView> sources) {
        return Batch.many(sources, CertificationView::rowId, catalogue::resourcesOf);
    }

    @Name("topics")
    @Description("The topics that make it up, in the curators' order")
    public List<List<TopicView>> topicsOfFocusArea(@Source List<FocusAreaView> sources) {
        return Batch.many(sources, FocusAreaView::rowId, catalogue::topicsOfFocusAreas);
    }
}
