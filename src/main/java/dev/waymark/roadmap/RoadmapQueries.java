package dev.waymark.roadmap;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.FocusAreaView;
import dev.waymark.catalogue.ItemView;
import dev.waymark.catalogue.SearchHit;
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

/** Roadmaps in GraphQL. A whole one takes a fixed number of statements, whatever its size. */
@GraphQLApi
@PermitAll
public class RoadmapQueries {

    private final Roadmaps roadmaps;
    private final Catalogue catalogue;

    RoadmapQueries(Roadmaps roadmaps, Catalogue catalogue) {
        this.roadmaps = roadmaps;
        this.catalogue = catalogue;
    }

    @Query("roadmaps")
    @Description("Roadmaps in their latest versions, by slug")
    public RoadmapConnection roadmaps(
            @Nullable @Description("Only those that serve this focus area, by its slug") String focus,
            @Nullable @Description("How many items from the front, 1 to 100; 20 unless told") Integer first,
            @Nullable @Description("Those after this cursor") String after,
            @Nullable @Description("How many items from the back, 1 to 100") Integer last,
            @Nullable @Description("Those before this cursor") String before) {
        return new RoadmapConnection(roadmaps.list(focus, PageRequest.ofConnection(first, after, last, before)));
    }

    @Query("roadmap")
    @Nullable
    @Description("A roadmap, in its latest version or the one that is named; null if there is none")
    public RoadmapView roadmap(
            @Description("Its slug, or a former one") String slug,
            @Nullable @Description("The number of a version") Integer version) {
        return (version == null ? roadmaps.find(slug) : roadmaps.find(slug, version)).orElse(null);
    }

    @Name("versions")
    @Description("Its versions, newest first")
    public List<RoadmapVersionConnection> versionsOfRoadmap(
            @Source List<RoadmapView> sources,
            @Nullable @Description("How many items from the front, 1 to 100; 20 unless told") Integer first,
            @Nullable @Description("Those after this cursor") String after,
            @Nullable @Description("How many items from the back, 1 to 100") Integer last,
            @Nullable @Description("Those before this cursor") String before) {
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
    @Description("Its layers, from foundational to expert")
    public List<List<StageView>> stagesOfRoadmap(@Source List<RoadmapView> sources) {
        return Batch.many(sources, roadmap -> roadmap.version().rowId(), roadmaps::stagesOf);
    }

    @Name("stages")
    @Description("Its layers, from foundational to expert")
    public List<List<StageView>> stagesOfVersion(@Source List<VersionView> sources) {
        return Batch.many(sources, VersionView::rowId, roadmaps::stagesOf);
    }

    @Name("changes")
    @Description("What changed from another version to this one; null if there is no such version, or none before this")
    public List<@Nullable VersionChanges> changesOfVersion(
            @Source List<VersionView> sources,
            @Nullable
                    @Description(
                            "The number of the version to compare with, earlier or later; the one before unless told")
                    Integer from) {
        return Batch.oneOrNull(sources, VersionView::rowId, ids -> roadmaps.changesTo(ids, new Baseline(from)));
    }

    @Name("item")
    @Description("What is placed here, in today's wording")
    public List<ItemView> itemOfStep(@Source List<StepView> sources) {
        return Batch.one(sources, StepView::itemId, catalogue::items);
    }

    @Name("roadmap")
    @Description("The roadmap that was found, in its latest version; null where it is an item")
    public List<@Nullable RoadmapView> roadmapOfSearchHit(@Source List<SearchHit> sources) {
        return Batch.oneOrNull(sources, SearchHit::roadmapRow, roadmaps::byRowId);
    }
}
