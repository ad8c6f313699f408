package dev.waymark.curation;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.ItemView;
import dev.waymark.identity.LearnerView;
import dev.waymark.platform.graphql.Batch;
import io.quarkus.security.Authenticated;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;

/** What is next in GraphQL. */
@GraphQLApi
@Authenticated
public class NextQueries {

    private final WhatIsNext next;
    private final Catalogue catalogue;

    NextQueries(WhatIsNext next, Catalogue catalogue) {
        this.next = next;
        this.catalogue = catalogue;
    }

    @Name("next")
    @Description("What the learner might do next, over all roadmaps that they follow, the best first")
    public List<NextItem> nextOfLearner(
            @Source LearnerView learner,
            @Nullable @Description("How many items at most, 1 to 100; 20 unless told") Integer first) {
        return next.of(learner.rowId(), first, "first");
    }

    @Name("item")
    @Description("What is meant")
    public List<ItemView> itemOfNext(@Source List<NextItem> sources) {
        return Batch.one(sources, NextItem::itemId, catalogue::items);
    }
}
