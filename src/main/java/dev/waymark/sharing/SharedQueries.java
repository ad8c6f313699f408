package dev.waymark.sharing;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.FocusAreaView;
import dev.waymark.catalogue.ItemView;
import dev.waymark.platform.graphql.Batch;
import dev.waymark.roadmap.RoadmapView;
import dev.waymark.roadmap.Roadmaps;
import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Shares in GraphQL, for everybody who has their links. */
@GraphQLApi
@PermitAll
public class SharedQueries {

    private final Shares shares;
    private final Roadmaps roadmaps;
    private final Catalogue catalogue;

    SharedQueries(Shares shares, Roadmaps roadmaps, Catalogue catalogue) {
        this.shares = shares;
        this.roadmaps = roadmaps;
        this.catalogue = catalogue;
    }

    @Query("share")
    @Nullable
    @Description("What a share shows to everybody who has its link; null if the link does not exist or was revoked")
    public SharedRoadmap share(@Description("The secret in the link") String token) {
        return shares.open(token).orElse(null);
    }

    @Name("roadmap")
    @Nullable
    @Description("The roadmap; null if it is one of the owner's own roadmaps")
    public List<@Nullable RoadmapView> roadmapOfSharedRoadmap(@Source List<SharedRoadmap> sources) {
        return Batch.oneOrNull(sources, SharedRoadmap::roadmapId, roadmaps::byRowId);
    }

    @Name("focusAreas")
    @Description("The focus areas that the roadmap serves")
    public List<List<FocusAreaView>> focusAreasOfSharedRoadmap(@Source List<SharedRoadmap> sources) {
        return Batch.many(sources, SharedRoadmap::versionId, roadmaps::focusAreasOf);
    }

    @Name("item")
    @Description("The item, in its current wording")
    public List<ItemView> itemOfSharedStep(@Source List<SharedStep> sources) {
        return Batch.one(sources, SharedStep::itemId, catalogue::items);
    }
}
