package dev.waymark.roadmap;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.FocusAreaView;
import dev.waymark.catalogue.ItemView;
import dev.waymark.catalogue.search.SearchHit;
import dev.waymark.platform.graphql.Batch;
import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.graphql.ConnectionDescriptions;
import dev.waymark.platform.http.answers.PublishedContent;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.graphql.Type;

/** Roadmaps in GraphQL. A whole roadmap takes a fixed number of statements, whatever its size. */
@GraphQLApi
@PermitAll
@PublishedContent
public class RoadmapQueries {

    private final Roadmaps roadmaps;
    private final VersionComparison comparison;
    private final Catalogue catalogue;

    RoadmapQueries(Roadmaps roadmaps, VersionComparison comparison, Catalogue catalogue) {
        this.roadmaps = roadmaps;
        this.comparison = comparison;
        this.catalogue = catalogue;
    }

    @Query("roadmaps")
    @Description("Roadmaps in their latest versions, ordered by slug")
    public RoadmapConnection roadmaps(
            @Nullable @Description("Only roadmaps that serve this focus area, given by slug") String focus,
            @Nullable @Description(ConnectionDescriptions.FIRST) Integer first,
            @Nullable @Description(ConnectionDescriptions.AFTER) String after,
            @Nullable @Description(ConnectionDescriptions.LAST) Integer last,
            @Nullable @Description(ConnectionDescriptions.BEFORE) String before) {
        return new RoadmapConnection(roadmaps.list(focus, PageRequest.ofConnection(first, after, last, before)));
    }

    @Query("roadmap")
    @Nullable
    @Description("A roadmap, in its latest version or the given one; null if it does not exist")
    public RoadmapView roadmap(
            @Description("Slug, current or former") String slug,
            @Nullable @Description("Number of a version; default the latest") Integer version) {
        return (version == null ? roadmaps.find(slug) : roadmaps.find(slug, version)).orElse(null);
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

    @Name("stages")
    @Description("Its stages, from foundational to expert")
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
    @Description("The roadmap that was found, in its latest version; null for an item")
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
