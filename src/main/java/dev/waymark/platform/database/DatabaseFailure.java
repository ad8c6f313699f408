package dev.waymark.platform.database;

import java.sql.SQLException;
import org.postgresql.util.PSQLException;

/** A statement that failed in the database. */
public final class DatabaseFailure extends RuntimeException {

    DatabaseFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether the statement failed because of this constraint. */
    public boolean violates(String constraint) {
        return getCause() instanceof PSQLException refused
                && refused.getServerErrorMessage() != null
                && constraint.equals(refused.getServerErrorMessage().getConstraint());
    }
}
