package dev.waymark.roadmap;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.FocusAreaView;
import dev.waymark.catalogue.ItemView;
import dev.waymark.catalogue.search.SearchHit;
import dev.waymark.identity.Learners;
import dev.waymark.platform.graphql.Batch;
import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.graphql.ConnectionDescriptions;
import dev.waymark.platform.http.answers.PublishedContent;
import dev.waymark.platform.paging.Page;
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
import org.eclipse.microprofile.graphql.Type;

/**
 * Roadmaps in GraphQL. A roadmap is the same object wherever it is reached: it shows its latest version, and what belongs to
 * another is read from that version. A whole roadmap takes a fixed number of statements, whatever its size.
 */
@GraphQLApi
@PermitAll
@PublishedContent
public class RoadmapQueries {

    private final Roadmaps roadmaps;
    private final PersonalRoadmaps personal;
    private final VersionComparison comparison;
    private final Catalogue catalogue;
    private final Learners learners;

    RoadmapQueries(
            Roadmaps roadmaps,
            PersonalRoadmaps personal,
            VersionComparison comparison,
            Catalogue catalogue,
            Learners learners) {
        this.roadmaps = roadmaps;
        this.personal = personal;
        this.comparison = comparison;
        this.catalogue = catalogue;
        this.learners = learners;
    }

    @Query("roadmaps")
    @Description("Roadmaps, ordered by slug or title")
    public RoadmapConnection roadmaps(
            @Nullable @Description(RoadmapFilter.SERVING) List<@NonNull String> focus,
            @Nullable @Description(RoadmapFilter.NAMED) List<@NonNull String> slug,
            @Nullable @Description(SortBy.DESCRIPTION) SortBy sort,
            @Nullable @Description(ConnectionDescriptions.FIRST) Integer first,
            @Nullable @Description(ConnectionDescriptions.AFTER) String after,
            @Nullable @Description(ConnectionDescriptions.LAST) Integer last,
            @Nullable @Description(ConnectionDescriptions.BEFORE) String before) {
        return new RoadmapConnection(roadmaps.list(
                new RoadmapFilter(focus, slug), sort, PageRequest.ofConnection(first, after, last, before, slug)));
    }

    @Query("roadmap")
    @Nullable
    @Description("A roadmap, also one of the calling learner's own; null if it does not exist")
    public RoadmapView roadmap(
            @Description("Slug, current or former, or the id of one of the learner's own") String slug) {
        return roadmaps.find(slug)
                .or(() -> learners.currentIfAny().flatMap(learner -> personal.find(learner, slug)))
                .orElse(null);
    }

    @Name("version")
    @Description("One of its versions; null if it does not exist")
    public List<@Nullable VersionView> versionOfRoadmap(
            @Source List<RoadmapView> sources,
            @Nullable @Description("Number of the version; default the latest") Integer number) {
        if (number == null) {
            return sources.stream()
                    .<@Nullable VersionView>map(RoadmapView::version)
                    .toList();
        }
        return Batch.oneOrNull(sources, RoadmapView::rowId, ids -> roadmaps.versionsOf(ids, number));
    }

    @Name("versions")
    @Description("Versions of the roadmap, newest first")
    public List<RoadmapVersionConnection> versionsOfRoadmap(
            @Source List<RoadmapView> sources,
            @Nullable @Description(ConnectionDescriptions.FIRST) Integer first,
            @Nullable @Description(ConnectionDescriptions.AFTER) String after,
            @Nullable @Description(ConnectionDescriptions.LAST) Integer last,
            @Nullable @Description(ConnectionDescriptions.BEFORE) String before) {
        var request = PageRequest.ofConnection(first, after, last, before);
        return Batch.one(sources, RoadmapView::rowId, ids -> roadmaps.versions(ids, request)).stream()
                .map(RoadmapVersionConnection::new)
                .toList();
    }

    @Name("focusAreas")
    @Description("The focus areas that it serves")
    public List<List<FocusAreaView>> focusAreasOfRoadmap(@Source List<RoadmapView> sources) {
        return Batch.many(sources, roadmap -> roadmap.version().rowId(), roadmaps::focusAreasOf);
    }

    @Name("focusAreas")
    @Description("The focus areas that the roadmap serves in this version")
    public List<List<FocusAreaView>> focusAreasOfVersion(@Source List<VersionView> sources) {
        return Batch.many(sources, VersionView::rowId, roadmaps::focusAreasOf);
    }

    @Name("stages")
    @Description("The stages of its latest version, from foundational to expert")
    public List<List<StageView>> stagesOfRoadmap(@Source List<RoadmapView> sources) {
        return Batch.many(sources, roadmap -> roadmap.version().rowId(), roadmaps::stagesOf);
    }

    @Name("stages")
    @Description("Its stages, from foundational to expert")
    public List<List<StageView>> stagesOfVersion(@Source List<VersionView> sources) {
        return Batch.many(sources, VersionView::rowId, roadmaps::stagesOf);
    }

    @Name("changes")
    @Description("What changed from another version to this one; null if there is no such version, or"
            + " none before this one")
    public List<@Nullable VersionChanges> changesOfVersion(
            @Source List<VersionView> sources,
            @Nullable @Description("Number of the version to compare with, earlier or later; default the one before")
                    Integer from) {
        return Batch.oneOrNull(sources, VersionView::rowId, ids -> comparison.changesTo(ids, new Baseline(from)));
    }

    @Name("item")
    @Description("The item, in its current wording")
    public List<ItemView> itemOfStep(@Source List<StepView> sources) {
        return Batch.one(sources, StepView::itemId, catalogue::items);
    }

    @Name("roadmaps")
    @Description("Roadmaps whose latest versions include it, ordered by slug")
    public List<RoadmapConnection> roadmapsOfItem(
            @Source List<ItemView> sources,
            @Nullable @Description(ConnectionDescriptions.FIRST) Integer first,
            @Nullable @Description(ConnectionDescriptions.AFTER) String after,
            @Nullable @Description(ConnectionDescriptions.LAST) Integer last,
            @Nullable @Description(ConnectionDescriptions.BEFORE) String before) {
        var request = PageRequest.ofConnection(first, after, last, before);
        return Batch.one(sources, ItemView::rowId, ids -> roadmaps.ofItems(ids, request)).stream()
                .map(RoadmapConnection::new)
                .toList();
    }

    @Name("roadmaps")
    @Description("Roadmaps that serve it, ordered by slug")
    public List<RoadmapConnection> roadmapsOfFocusArea(
            @Source List<FocusAreaView> sources,
            @Nullable @Description(ConnectionDescriptions.FIRST) Integer first,
            @Nullable @Description(ConnectionDescriptions.AFTER) String after,
            @Nullable @Description(ConnectionDescriptions.LAST) Integer last,
            @Nullable @Description(ConnectionDescriptions.BEFORE) String before) {
        var request = PageRequest.ofConnection(first, after, last, before);
        return Batch.one(sources, FocusAreaView::rowId, ids -> roadmaps.ofFocusAreas(ids, request)).stream()
                .map(RoadmapConnection::new)
                .toList();
    }

    @Name("roadmap")
    @Description("The roadmap that was found; null for an item")
    public List<@Nullable RoadmapView> roadmapOfSearchHit(@Source List<SearchHit> sources) {
        return Batch.oneOrNull(sources, SearchHit::roadmapRow, roadmaps::byRowId);
    }

    @Type("RoadmapConnection")
    @Description("A page of roadmaps")
    public static final class RoadmapConnection extends Connection<RoadmapView, RoadmapEdge> {
        public RoadmapConnection(Page<RoadmapView> page) {
            super(page, RoadmapEdge::new);
        }
    }

    @Type("RoadmapEdge")
    @Description("A roadmap and its position in the list")
    public static final class RoadmapEdge extends Connection.Edge<RoadmapView> {
        RoadmapEdge(RoadmapView node, String cursor) {
            super(node, cursor);
        }
    }

    @Type("RoadmapVersionConnection")
    @Description("A page of versions of a roadmap")
    public static final class RoadmapVersionConnection extends Connection<VersionView, RoadmapVersionEdge> {
        RoadmapVersionConnection(Page<VersionView> page) {
            super(page, RoadmapVersionEdge::new);
        }
    }

    @Type("RoadmapVersionEdge")
    @Description("A version of a roadmap and its position in the list")
    public static final class RoadmapVersionEdge extends Connection.Edge<VersionView> {
        RoadmapVersionEdge(VersionView node, String cursor) {
            super(node, cursor);
        }
    }
}
