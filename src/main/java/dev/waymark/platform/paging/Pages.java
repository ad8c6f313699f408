package dev.waymark.platform.paging;

import dev.waymark.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Reads pages of lists. */
@ApplicationScoped
public class Pages {

    private final Sql sql;
    private final Cursors cursors;

    Pages(Sql sql, Cursors cursors) {
        this.sql = sql;
        this.cursors = cursors;
    }

    /**
     * One page, in one statement, or two where it has a cursor, and one more where the list is counted.
     *
     * @throws dev.waymark.platform.problem.ProblemException if the cursor is not one of this list
     */
    public <T> Page<T> read(Listing<T> listing, PageRequest request) {
        return listing.page(sql, cursors, request);
    }

    /**
     * A page of each of several lists that differ in one column and have no other condition: without a cursor in one
     * statement for all, with one in two for each (a cursor belongs to one list anyway).
     *
     * @param column as the lists' SQL names it
     * @param lists by the column's value
     */
    public <T> Map<Long, Page<T>> readEach(String column, Map<Long, Listing<T>> lists, PageRequest request) {
        if (request.after() == null && request.before() == null) {
            return Listing.firstPages(sql, cursors, lists, column, request);
        }
        var pages = new HashMap<Long, Page<T>>();
        lists.forEach((value, list) -> pages.put(value, read(list, request)));
        return pages;
    }
}
