package dev.waymark.platform.problem;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a database that cannot be used just now from a statement that is wrong. */
public final class DatabaseOutages {

    /**
     * Shut down by an administrator, crashed, not accepting connections yet; read-only; the one that a deadlock gave
     * up.
     */
    private static final Set<String> OTHERS = Set.of("57P01", "57P02", "57P03", "25006", "40P01", "40001");

    private static final String QUERY_CANCELED = "57014";

    private DatabaseOutages() {}

    /** Whether a statement was given up because it took too long. */
    public static boolean isCancelled(SQLException failure) {
        return QUERY_CANCELED.equals(failure.getSQLState());
    }

    public static boolean isOutage(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof SQLException sql && isOutage(sql));
    }

    /**
     * By PostgreSQL's error codes: class 08 is connection, 53 resources, 25006 a replica that takes no writes. The
     * pool's own failures have no code.
     */
    private static boolean isOutage(SQLException failure) {
        var state = failure.getSQLState();
        return state == null
                ? String.valueOf(failure.getMessage()).contains("acquisition timeout")
                : state.startsWith("08") || state.startsWith("53") || OTHERS.contains(state);
    }
}
