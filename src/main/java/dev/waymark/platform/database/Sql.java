package dev.waymark.platform.database;

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
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Flat reads: one statement, rows straight into records; so too a write that is one statement and returns rows. Other
 * writes go through the Panache entities; inside a transaction
 * both use the same connection. Arguments may be strings, numbers, booleans, enums, instants, and collections of
 * strings or of longs (PostgreSQL arrays, for {@code = any (?)}).
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

    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... arguments) {
        return list(sql, reader, List.of(arguments));
    }

    public <T> List<T> list(String sql, RowReader<T> reader, List<?> arguments) {
        var result = new ArrayList<T>();
        each(sql, row -> result.add(reader.read(row)), arguments);
        return result;
    }

    public <T> Optional<T> first(String sql, RowReader<T> reader, Object... arguments) {
        return list(sql, reader, List.of(arguments)).stream().findFirst();
    }

    /** Rows gathered by a key, each key's rows in the statement's order. */
    public <K, T> Map<K, List<T>> grouped(String sql, RowReader<K> key, RowReader<T> reader, Object... arguments) {
        var result = new HashMap<K, List<T>>();
        each(
                sql,
                row -> result.computeIfAbsent(key.read(row), k -> new ArrayList<>())
                        .add(reader.read(row)),
                List.of(arguments));
        return result;
    }

    private void each(String sql, RowReader<?> reader, List<?> arguments) {
        Deadline.check();
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(connection, statement, arguments);
            try (var rows = statement.executeQuery()) {
                var row = new Row(rows);
                while (rows.next()) {
                    reader.read(row);
                }
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, List<?> arguments)
            throws SQLException {
        for (int i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            if (argument instanceof Collection<?> none && none.isEmpty()) {
                // What it is a list of, only the statement says.
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
