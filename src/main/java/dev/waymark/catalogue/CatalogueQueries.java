package dev.waymark.catalogue;

import dev.waymark.platform.graphql.Batch;
import dev.waymark.platform.paging.PageRequest;
import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The catalogue in GraphQL: the same lists and look-ups as in REST, and the ways between things. */
@GraphQLApi
@PermitAll
public class CatalogueQueries {

    private final Catalogue catalogue;

    CatalogueQueries(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Query("categories")
    @Description("The categories, in the curators' order")
    public CategoryConnection categories(
            @Nullable @Description("How many items from the front, 1 to 100; 20 unless told") Integer first,
            @Nullable @Description("Those after this cursor") String after,
            @Nullable @Description("How many items from the back, 1 to 100") Integer last,
            @Nullable @Description("Those before this cursor") String before) {
        return new CategoryConnection(catalogue.categories(PageRequest.ofConnection(first, after, last, before)));
    }

    @Query("category")
    @Nullable
    @Description("A category; null if there is none")
    public CategoryView category(@Description("Its slug") String slug) {
        return catalogue.category(slug).orElse(null);
    }

    @Query("focusAreas")
    @Description("The focus areas, in the curators' order")
    public FocusAreaConnection focusAreas(
            @Nullable @Description("How many items from the front, 1 to 100; 20 unless told") Integer first,
            @Nullable @Description("Those after this cursor") String after,
            @Nullable @Description("How many items from the back, 1 to 100") Integer last,
            @Nullable @Description("Those before this cursor") String before) {
        return new FocusAreaConnection(catalogue.focusAreas(PageRequest.ofConnection(first, after, last, before)));
    }

    @Query("focusArea")
    @Nullable
    @Description("A focus area; null if there is none")
    public FocusAreaView focusArea(@Description("Its slug") String slug) {
        return catalogue.focusArea(slug).orElse(null);
    }

    @Query("topics")
    @Description("Topics, by slug")
    public TopicConnection topics(
            @Nullable @Description("Only of this category, by its slug") String category,
            @Nullable @Description("Only of this level") Level level,
            @Nullable @Description("Only what belongs to this focus area, by its slug") String focus,
            @Nullable @Description("Only where the title, slug or summary contains this text, in any case") String q,
            @Nullable @Description("How many items from the front, 1 to 100; 20 unless told") Integer first,
            @Nullable @Description("Those after this cursor") String after,
            @Nullable @Description("How many items from the back, 1 to 100") Integer last,
            @Nullable @Description("Those before this cursor") String before) {
        return new TopicConnection(catalogue.topics(
                ItemFilter.ofTopics(category, level, focus, q), PageRequest.ofConnection(first, after, last, before)));
    }

    @Query("topic")
    @Nullable
    @Description("A topic; null if there is none")
    public TopicView topic(@Description("Its slug, or a former one") String slug) {
        return (TopicView) catalogue.item(ItemKind.TOPIC, slug).orElse(null);
    }

    @Query("resources")
    @Description("Learning resources, by slug")
    public LearningResourceConnection resources(
            @Nullable @Description("Only of this type") ResourceType type,
            @Nullable @Description("Only what teaches this topic, by its slug") String topic,
            @Nullable @Description("Only what belongs to this focus area, by its slug") String focus,
            @Nullable @Description("Only of this level") Level level,
            @Nullable @Description("Only of this cost") Cost cost,
            @Nullable @Description("Only where the title, slug or summary contains this text, in any case") String q,
            @Nullable @Description("How many items from the front, 1 to 100; 20 unless told") Integer first,
            @Nullable @Description("Those after this cursor") String after,
            @Nullable @Description("How many items from the back, 1 to 100") Integer last,
            @Nullable @Description("Those before this cursor") String before) {
        return new LearningResourceConnection(catalogue.resources(
                ItemFilter.ofResources(type, topic, focus, level, cost, q),
                PageRequest.ofConnection(first, after, last, before)));
    }

    @Query("resource")
    @Nullable
    @Description("A learning resource; null if there is none")
    public LearningResourceView resource(@Description("Its slug, or a former one") String slug) {
        return (LearningResourceView) catalogue.item(ItemKind.RESOURCE, slug).orElse(null);
    }

    @Query("projects")
    @Description("Projects, by slug")
    public ProjectConnection projects(
            @Nullable @Description("Only of this level") Level level,
            @Nullable @Description("Only what belongs to this focus area, by its slug") String focus,
            @Nullable @Description("Only where the title, slug or summary contains this text, in any case") String q,
            @Nullable @Description("How many items from the front, 1 to 100; 20 unless told") Integer first,
            @Nullable @Description("Those after this cursor") String after,
            @Nullable @Description("How many items from the back, 1 to 100") Integer last,
            @Nullable @Description("Those before this cursor") String before) {
        return new ProjectConnection(catalogue.projects(
                ItemFilter.ofOthers(level, focus, q), PageRequest.ofConnection(first, after, last, before)));
    }

    @Query("project")
    @Nullable
    @Description("A project; null if there is none")
    public ProjectView project(@Description("Its slug, or a former one") String slug) {
        return (ProjectView) catalogue.item(ItemKind.PROJECT, slug).orElse(null);
    }

    @Query("certifications")
    @Description("Certifications, by slug")
    public CertificationConnection certifications(
            @Nullable @Description("Only of this level") Level level,
            @Nullable @Description("Only what belongs to this focus area, by its slug") String focus,
            @Nullable @Description("Only where the title, slug or summary contains this text, in any case") String q,
            @Nullable @Description("How many items from the front, 1 to 100; 20 unless told") Integer first,
            @Nullable @Description("Those after this cursor") String after,
            @Nullable @Description("How many items from the back, 1 to 100") Integer last,
            @Nullable @Description("Those before this cursor") String before) {
        return new CertificationConnection(catalogue.certifications(
                ItemFilter.ofOthers(level, focus, q), PageRequest.ofConnection(first, after, last, before)));
    }

    @Query("certification")
    @Nullable
    @Description("A certification; null if there is none")
    public CertificationView certification(@Description("Its slug, or a former one") String slug) {
        return (CertificationView) catalogue.item(ItemKind.CERTIFICATION, slug).orElse(null);
    }

    @Name("category")
    @Description("The category that it is sorted into")
    public List<CategoryView> categoryOfTopic(@Source List<TopicView> sources) {
        return Batch.one(sources, TopicView::rowId, catalogue::categoriesOf);
    }

    @Name("parent")
    @Description("The topic that it is a part of")
    public List<@Nullable TopicView> parentOfTopic(@Source List<TopicView> sources) {
        return Batch.oneOrNull(sources, TopicView::rowId, catalogue::parentsOf);
    }

    @Name("subTopics")
    @Description("Its parts")
    public List<List<TopicView>> subTopicsOfTopic(@Source List<TopicView> sources) {
        return Batch.many(sources, TopicView::rowId, catalogue::subTopicsOf);
    }

    @Name("prerequisites")
    @Description("What to know before; direct ones only")
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
    @Description("What to know before")
    public List<List<TopicView>> prerequisitesOfProject(@Source List<ProjectView> sources) {
        return Batch.many(sources, ProjectView::rowId, catalogue::prerequisitesOf);
    }

    @Name("resources")
    @Description("What helps with it")
    public List<List<LearningResourceView>> resourcesOfProject(@Source List<ProjectView> sources) {
        return Batch.many(sources, ProjectView::rowId, catalogue::resourcesOf);
    }

    @Name("prerequisites")
    @Description("What to know before")
    public List<List<TopicView>> prerequisitesOfCertification(@Source List<CertificationView> sources) {
        return Batch.many(sources, CertificationView::rowId, catalogue::prerequisitesOf);
    }

    @Name("resources")
    @Description("What helps to prepare")
    public List<List<LearningResourceView>> resourcesOfCertification(@Source List<CertificationView> sources) {
        return Batch.many(sources, CertificationView::rowId, catalogue::resourcesOf);
    }

    @Name("topics")
    @Description("The topics that make it up, in the curators' order")
    public List<List<TopicView>> topicsOfFocusArea(@Source List<FocusAreaView> sources) {
        return Batch.many(sources, FocusAreaView::rowId, catalogue::topicsOfFocusAreas);
    }
}
