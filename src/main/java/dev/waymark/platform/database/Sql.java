package dev.waymark.platform.database;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * Flat SQL: one statement, its rows read straight into records. Reads go this way, and so do writes that are a single
 * statement; other writes go through the Panache entities, and inside a transaction both use the same connection.
 * Arguments may be strings, numbers, booleans, enums, instants, byte arrays, and collections of strings or of longs
 * (PostgreSQL arrays, for {@code = any (?)}).
 */
@ApplicationScoped
public class Sql {

    private final DataSource dataSource;

    Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Makes one record of the current row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(Row row) throws SQLException;
    }

    /** Does something with the current row. */
    @FunctionalInterface
    public interface RowHandler {
        void handle(Row row) throws SQLException;
    }

    @FunctionalInterface
    interface Execution {
        void run(PreparedStatement statement) throws SQLException;
    }

    public <T> List<T> list(String sql, RowReader<T> reader, Object... arguments) {
        return list(sql, reader, List.of(arguments));
    }

    public <T> List<T> list(String sql, RowReader<T> reader, List<?> arguments) {
        var result = new ArrayList<T>();
        read(sql, arguments, row -> result.add(reader.read(row)));
        return result;
    }

    /** The first row, if the statement returns any. */
    public <T> Optional<T> first(String sql, RowReader<T> reader, Object... arguments) {
        return list(sql, reader, List.of(arguments)).stream().findFirst();
    }

    /** Whether the statement returns any row. */
    public boolean exists(String sql, Object... arguments) {
        return first(sql, row -> true, arguments).isPresent();
    }

    /**
     * Rows by a key that each of them has for itself.
     *
     * @throws IllegalStateException if two rows have the same key
     */
    public <K, T> Map<K, T> map(String sql, RowReader<K> key, RowReader<T> reader, Object... arguments) {
        var result = new HashMap<K, T>();
        each(
                sql,
                row -> {
                    var rowKey = key.read(row);
                    if (result.put(rowKey, requireNonNull(reader.read(row))) != null) {
                        throw new IllegalStateException("Two rows have the key " + rowKey);
                    }
                },
                arguments);
        return result;
    }

    /** Rows grouped by a key, each group in the statement's order. */
    public <K, T> Map<K, List<T>> grouped(String sql, RowReader<K> key, RowReader<T> reader, Object... arguments) {
        var result = new HashMap<K, List<T>>();
        each(
                sql,
                row -> result.computeIfAbsent(key.read(row), k -> new ArrayList<>())
                        .add(reader.read(row)),
                arguments);
        return result;
    }

    /** Hands over each row in turn, for results that are not one record for each row. */
    public void each(String sql, RowHandler handler, Object... arguments) {
        read(sql, List.of(arguments), handler);
    }

    private void read(String sql, List<?> arguments, RowHandler handler) {
        run(sql, arguments, statement -> {
            try (var rows = statement.executeQuery()) {
                var row = new Row(rows);
                while (rows.next()) {
                    handler.handle(row);
                }
            }
        });
    }

    /** Runs a write, and returns how many rows it inserted, changed or deleted. */
    public int execute(String sql, Object... arguments) {
        var changed = new AtomicInteger();
        run(sql, List.of(arguments), statement -> {
            statement.execute();
            changed.set(Math.max(0, statement.getUpdateCount()));
        });
        return changed.get();
    }

    /** Runs every statement of this class. */
    void run(String sql, List<?> arguments, Execution execution) {
        Deadline.check();
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(connection, statement, arguments);
            execution.run(statement);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, List<?> arguments)
            throws SQLException {
        for (int i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            if (argument instanceof Collection<?> none && none.isEmpty()) {
                // An empty list does not show its type, so PostgreSQL takes it from the statement.
                statement.setObject(i + 1, "{}", Types.OTHER);
            } else {
                statement.setObject(i + 1, bindable(connection, argument));
            }
        }
    }

    private static Object bindable(Connection connection, Object argument) throws SQLException {
        return switch (argument) {
            case Enum<?> constant -> constant.name();
            case Instant instant -> OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
            case Collection<?> many ->
                connection.createArrayOf(
                        many.stream().allMatch(Long.class::isInstance) ? "bigint" : "text", many.toArray());
            default -> argument;
        };
    }
}
