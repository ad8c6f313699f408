package dev.waymark.curation.next;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.ItemView;
import dev.waymark.identity.LearnerView;
import dev.waymark.identity.Learners;
import dev.waymark.platform.graphql.Batch;
import dev.waymark.roadmap.RoadmapView;
import dev.waymark.roadmap.Roadmaps;
import io.quarkus.security.Authenticated;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;

/** The next items in GraphQL. */
@GraphQLApi
@Authenticated
public class NextQueries {

    private final NextItemFinder next;
    private final Catalogue catalogue;
    private final Roadmaps roadmaps;
    private final Learners learners;

    NextQueries(NextItemFinder next, Catalogue catalogue, Roadmaps roadmaps, Learners learners) {
        this.next = next;
        this.catalogue = catalogue;
        this.roadmaps = roadmaps;
        this.learners = learners;
    }

    @Name("next")
    @Description("What the learner might do next, across all the roadmaps that they follow, best first")
    public List<NextItem> nextOfLearner(
            @Source LearnerView learner,
            @Nullable @Description("Maximum number of items, 1 to 100; default 20") Integer first) {
        return next.of(learner.rowId(), first, "first");
    }

    @Name("item")
    @Description("The item")
    public List<ItemView> itemOfNext(@Source List<NextItem> sources) {
        return Batch.one(sources, NextItem::itemId, catalogue::items);
    }

    @Name("roadmaps")
    @Description("The followed roadmaps that include it, in the order in which they were begun")
    public List<List<RoadmapView>> roadmapsOfNext(@Source List<NextItem> sources) {
        return Batch.all(sources, NextItem::roadmapIds, ids -> roadmaps.visibleByRowId(learners.current(), ids));
    }
}
