package dev.waymark.platform.paging;

import dev.waymark.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;

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
}
