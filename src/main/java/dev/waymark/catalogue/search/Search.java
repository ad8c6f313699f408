package dev.waymark.catalogue.search;

import dev.waymark.catalogue.Level;
import dev.waymark.catalogue.search.SearchHit.Highlight;
import dev.waymark.platform.database.Row;
import dev.waymark.platform.database.Sql;
import dev.waymark.platform.paging.Listing;
import dev.waymark.platform.paging.Listing.Key;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.paging.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;

/** Finds the items and roadmaps that have all the words, or else those that have any of them, best match first. */
@ApplicationScoped
class Search {

    /**
     * Ranks the hits. Exact titles come first, then titles that begin with the query; among these, topics and roadmaps
     * come before others, and shorter titles before longer ones. The rest is ordered by the number of missing words,
     * then by a coarse rank, so that the kind decides among similar hits.
     */
    private static final String HITS = """
            (select h.kind, h.target_id, h.slug, h.title, h.summary, h.level, h.url, 100000 * h.tier + case
                    when h.tier < 2 then 1000 * h.kind_place + least(999, length(h.squashed_title))
                    else 10 * h.rank_place + h.kind_place end as place
            from (select e.*,
                    case when e.squashed_title = any (q.wholes) or e.squashed_slug = any (q.wholes) then 0
                        when e.squashed_title like any (q.patterns) then 1
                        else 2 + (select count(*) from unnest(q.terms) term where not e.words @@ term) end as tier,
                    99 - least(99, round(20 * (ts_rank(e.words, q.found) + ts_rank(e.words, q.exact))))::bigint
                        as rank_place,
                    case e.kind when 'TOPIC' then 0 when 'ROADMAP' then 0 when 'RESOURCE' then 2 else 1 end as kind_place
            from search_entry e, (select ?::tsquery as found, ?::tsquery as exact, ?::text[]::tsquery[] as terms,
                ?::text[] as wholes, ?::text[] as patterns) q
            where e.words @@ q.found) h) h""";

    private static final String NO_HITS = "(select e.*, 0 as place from search_entry e where false) h";

    /** Counts the hits: asked whether there is any, PostgreSQL expects to come upon one soon, and scans the table. */
    private static final String ANY_HIT =
            "select 1 from search_entry e where e.words @@ ?::tsquery and e.kind = any (?) having count(*) > 0";

    private static final List<Key> ORDER =
            List.of(Key.integer("h.place", "place"), Key.text("h.slug", "slug"), Key.text("h.kind", "kind"));

    private final SearchQueryReader reader;
    private final Sql sql;
    private final Pages pages;

    Search(SearchQueryReader reader, Sql sql, Pages pages) {
        this.reader = reader;
        this.sql = sql;
        this.pages = pages;
    }

    Page<SearchHit> find(SearchFilter filter, PageRequest request) {
        var query = reader.read(filter.q());
        return pages.read(query.isEmpty() ? nothing(filter) : hits(query, filter), request);
    }

    private Listing<SearchHit> hits(SearchQuery query, SearchFilter filter) {
        boolean all = isAnywhere(query.matchingAll(), filter.kinds());
        var highlighter = new Highlighter(query);
        return listing(filter, HITS, row -> hit(row, highlighter))
                .from(
                        all ? query.matchingAll() : query.matchingAny(),
                        query.matchingExactly(),
                        all ? List.of() : query.termQueries(),
                        query.wholes(),
                        query.wholePatterns());
    }

    /** For a query without letters and digits. */
    private static Listing<SearchHit> nothing(SearchFilter filter) {
        var highlighter = new Highlighter(new SearchQuery(List.of(), List.of()));
        return listing(filter, NO_HITS, row -> hit(row, highlighter));
    }

    /**
     * Bound to the query as it was typed, so that its cursors outlive a publication that changes how the words are
     * understood.
     */
    private static Listing<SearchHit> listing(SearchFilter filter, String from, Sql.RowReader<SearchHit> reader) {
        return Listing.of("search:" + filter.q(), "h.*", from, ORDER, reader)
                .whereIfGiven("h.kind = any (?)", filter.kind());
    }

    private boolean isAnywhere(String tsquery, List<SearchKind> kinds) {
        return sql.exists(ANY_HIT, tsquery, kinds);
    }

    private static SearchHit hit(Row row, Highlighter highlighter) throws SQLException {
        var title = row.text("title");
        var summary = row.text("summary");
        return new SearchHit(
                row.bigint("target_id"),
                row.constant(SearchKind.class, "kind"),
                row.text("slug"),
                title,
                summary,
                row.constantOrNull(Level.class, "level"),
                row.textOrNull("url"),
                new Highlight(highlighter.title(title), highlighter.summary(summary)));
    }
}
