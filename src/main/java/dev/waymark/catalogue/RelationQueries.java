package dev.waymark.catalogue;

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
import org.eclipse.microprofile.graphql.Source;

/** The fields that lead from an entry of the catalogue back to what refers to it. */
@GraphQLApi
@PermitAll
@PublishedContent
public class RelationQueries {

    private final Catalogue catalogue;

    RelationQueries(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Name("neededBy")
    @Description(TopicDetails.NEEDED_BY)
    public List<List<ItemView>> neededByOfTopic(@Source List<TopicView> sources) {
        return Batch.many(sources, TopicView::rowId, catalogue::neededBy);
    }

    @Name("focusAreas")
    @Description(FocusAreaView.OF_ITEM)
    public List<List<FocusAreaView>> focusAreasOfItem(@Source List<ItemView> sources) {
        return Batch.many(sources, ItemView::rowId, catalogue::focusAreasOf);
    }

    @Name("topics")
    @Description("Its topics, ordered by slug or title")
    public List<TopicConnection> topicsOfCategory(
            @Source List<CategoryView> sources,
            @Nullable @Description(ItemFilter.OF_LEVEL) List<@NonNull Level> level,
            @Nullable @Description(ItemFilter.IN_FOCUS_AREA) List<@NonNull String> focus,
            @Nullable @Description(ItemFilter.NAMED) List<@NonNull String> slug,
            @Nullable @Description(ItemFilter.CONTAINING) String q,
            @Nullable @Description(SortBy.DESCRIPTION) SortBy sort,
            @Nullable @Description(ConnectionDescriptions.FIRST) Integer first,
            @Nullable @Description(ConnectionDescriptions.AFTER) String after,
            @Nullable @Description(ConnectionDescriptions.LAST) Integer last,
            @Nullable @Description(ConnectionDescriptions.BEFORE) String before) {
        var filter = ItemFilter.ofTopics(null, level, focus, slug, q);
        var request = PageRequest.ofConnection(first, after, last, before, slug);
        return Batch.one(sources, CategoryView::rowId, ids -> catalogue.topicsOfCategories(ids, filter, sort, request))
                .stream()
                .map(TopicConnection::new)
                .toList();
    }
}
