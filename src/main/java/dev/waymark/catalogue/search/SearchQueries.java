package dev.waymark.catalogue.search;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.ItemView;
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
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.graphql.Type;

/** Search in GraphQL: the same hits as in REST, with fields that lead to the items and roadmaps themselves. */
@GraphQLApi
@PermitAll
@PublishedContent
public class SearchQueries {

    private final Search search;
    private final Catalogue catalogue;

    SearchQueries(Search search, Catalogue catalogue) {
        this.search = search;
        this.catalogue = catalogue;
    }

    @Query("search")
    @Description("Items and roadmaps that match a text, best match first")
    public SearchHitConnection search(
            @Description("Words or their beginnings, in any case, with or without accents; typing errors are"
                            + " forgiven")
                    String q,
            @Nullable @Description(SearchFilter.OF_KIND) List<@NonNull SearchKind> kind,
            @Nullable @Description(ConnectionDescriptions.FIRST) Integer first,
            @Nullable @Description(ConnectionDescriptions.AFTER) String after,
            @Nullable @Description(ConnectionDescriptions.LAST) Integer last,
            @Nullable @Description(ConnectionDescriptions.BEFORE) String before) {
        return new SearchHitConnection(
                search.find(SearchFilter.of(q, kind), PageRequest.ofConnection(first, after, last, before)));
    }

    @Name("item")
    @Description("The item that was found; null for a roadmap")
    public List<@Nullable ItemView> itemOfSearchHit(@Source List<SearchHit> sources) {
        return Batch.oneOrNull(sources, SearchHit::itemRow, catalogue::items);
    }

    @Type("SearchHitConnection")
    @Description("A page of search results")
    public static final class SearchHitConnection extends Connection<SearchHit, SearchHitEdge> {
        SearchHitConnection(Page<SearchHit> page) {
            super(page, SearchHitEdge::new);
        }
    }

    @Type("SearchHitEdge")
    @Description("A match and its position in the search results")
    public static final class SearchHitEdge extends Connection.Edge<SearchHit> {
        SearchHitEdge(SearchHit node, String cursor) {
            super(node, cursor);
        }
    }
}
