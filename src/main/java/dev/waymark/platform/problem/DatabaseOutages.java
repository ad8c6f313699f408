package dev.waymark.platform.problem;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Distinguishes a database that is temporarily unavailable from a statement that is wrong. */
public final class DatabaseOutages {

    /**
     * Error codes outside of those classes: shut down by an administrator, crashed, not accepting connections yet;
     * read-only; cancelled because of a deadlock or a conflict.
     */
    private static final Set<String> OTHERS = Set.of("57P01", "57P02", "57P03", "25006", "40P01", "40001");

    private static final String QUERY_CANCELED = "57014";

    private DatabaseOutages() {}

    /** Whether the statement was cancelled because it took too long. */
    static boolean isCancelled(SQLException failure) {
        return QUERY_CANCELED.equals(failure.getSQLState());
    }

    public static boolean isOutage(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof SQLException sql && isOutage(sql));
    }

    /**
     * Decides by PostgreSQL's error codes: class 08 stands for connections, class 53 for resources, and 25006 for a replica
     * that accepts no writes. Failures of the pool have no code.
     */
    private static boolean isOutage(SQLException failure) {
        var state = failure.getSQLState();
        return state == null
                ? String.valueOf(failure.getMessage()).contains("acquisition timeout")
                : state.startsWith("08") || state.startsWith("53") || OTHERS.contains(state);
    }
}
