package dev.waymark.platform.paging;

import dev.waymark.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
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
     * Reads a page in one statement, with one more for a cursor and one more for a count.
     *
     * @throws dev.waymark.platform.problem.ProblemException if the cursor does not belong to this list
     */
    public <T> Page<T> read(Listing<T> listing, PageRequest request) {
        return listing.page(sql, cursors, request);
    }

    /**
     * Reads a page of each of several lists that differ in one column: without a cursor in one statement for all lists, with
     * a cursor in two for each (a cursor belongs to only one list anyway).
     *
     * @param list the list with the rows of all values of the column
     * @param column the column in the SQL of the list
     */
    public <T> Map<Long, Page<T>> readEach(
            Listing<T> list, String column, Collection<Long> values, PageRequest request) {
        if (request.after() == null && request.before() == null) {
            return list.firstPages(sql, cursors, column, values, request);
        }
        var pages = new HashMap<Long, Page<T>>();
        values.forEach(value -> pages.put(value, read(list.of(column, value), request)));
        return pages;
    }
}
