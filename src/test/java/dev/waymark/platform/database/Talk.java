package dev.waymark.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A connection to a database, to ask for single values. */
public final class Talk implements AutoCloseable {

    private final Connection connection;

    public Talk(String connectionUrl) throws SQLException {
        connection = DriverManager.getConnection(connectionUrl);
    }

    public String ask(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return String.valueOf(result.getString(1));
        }
    }

    public void tell(String statement) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
