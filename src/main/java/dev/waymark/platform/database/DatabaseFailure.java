package dev.waymark.platform.database;

import java.sql.SQLException;

/** A statement that the database did not carry out. */
public final class DatabaseFailure extends RuntimeException {

    DatabaseFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
