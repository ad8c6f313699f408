package dev.waymark.platform.database;

import java.sql.SQLException;
import org.postgresql.util.PSQLException;

/** A statement that the database did not carry out. */
public final class DatabaseFailure extends RuntimeException {

    DatabaseFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether this constraint refused it. */
    public boolean violates(String constraint) {
        return getCause() instanceof PSQLException refused
                && refused.getServerErrorMessage() != null
                && constraint.equals(refused.getServerErrorMessage().getConstraint());
    }
}
