package dev.waymark.platform.paging;

import dev.waymark.platform.database.Row;
import dev.waymark.platform.database.Sql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list in SQL: a select, conditions that narrow it, and a unique key that orders it. All SQL texts are constants of the
 * code, and values are passed only as arguments.
 */
public final class Listing<T> {

    /** A column of the order, with its SQL type. The columns together are unique, and never null. */
    public record Key(String column, String type, Sql.RowReader<String> value) {

        public static Key text(String column, String alias) {
            return new Key(column, "text", row -> row.text(alias));
        }

        public static Key integer(String column, String alias) {
            return new Key(column, "bigint", row -> String.valueOf(row.bigint(alias)));
        }
    }

    private final String name;
    private final String columns;
    private final String from;
    private final List<Key> order;
    private boolean descending;
    private final Sql.RowReader<T> reader;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();
    private List<Object> fromArguments = List.of();

    private Listing(String name, String columns, String from, List<Key> order, Sql.RowReader<T> reader) {
        this.name = name;
        this.columns = columns;
        this.from = from;
        this.order = order;
        this.reader = reader;
    }

    /**
     * @param name identifies the list; cursors are bound to it and to the arguments of the conditions
     */
    public static <T> Listing<T> of(String name, String columns, String from, Key order, Sql.RowReader<T> reader) {
        return of(name, columns, from, List.of(order), reader);
    }

    /**
     * @param order the columns of the order; either all ascend or all descend
     */
    public static <T> Listing<T> of(
            String name, String columns, String from, List<Key> order, Sql.RowReader<T> reader) {
        return new Listing<>(name, columns, from, List.copyOf(order), reader);
    }

    /** Sets the arguments of the FROM clause. Cursors are not bound to them, so the name of the list has to identify them. */
    public Listing<T> from(Object... values) {
        fromArguments = List.of(values);
        return this;
    }

    public Listing<T> newestFirst() {
        descending = true;
        return this;
    }

    public Listing<T> where(String condition, Object... values) {
        conditions.add(condition);
        arguments.addAll(List.of(values));
        return this;
    }

    public Listing<T> whereIfGiven(String condition, @Nullable Object value) {
        return value == null ? this : where(condition, value);
    }

    private record Entry<T>(T item, List<String> key) {}

    Page<T> page(Sql sql, Cursors cursors, PageRequest request) {
        var cursor = request.after() != null ? request.after() : request.before();
        var from = cursor == null ? null : cursors.read(identity(), cursor);
        boolean backwards = request.fromEnd();
        var found = sql.list(
                "select " + columns + " from " + this.from + conditions(from == null ? null : side(backwards))
                        + " order by " + orderBy(backwards) + " limit " + (request.limit() + 1),
                row -> new Entry<>(reader.read(row), keyOf(row)),
                arguments(from));
        boolean behind = from != null && exists(sql, from, !backwards);
        return page(found, behind, cursors, request, new Memo<>(() -> count(sql))::get);
    }

    /** The part of the list that has this value in a column. */
    Listing<T> of(String column, long value) {
        var part = new Listing<>(name, columns, from, order, reader);
        part.descending = descending;
        part.fromArguments = fromArguments;
        part.conditions.addAll(conditions);
        part.arguments.addAll(arguments);
        return part.where(column + " = ?", value);
    }

    /**
     * Reads the first (or last) page of the part for each value of a column, in one statement and one more if any part is
     * counted.
     */
    Map<Long, Page<T>> firstPages(
            Sql sql, Cursors cursors, String column, Collection<Long> values, PageRequest request) {
        if (values.isEmpty()) {
            return Map.of();
        }
        var ofAny = new Listing<>(name, columns, from, order, reader)
                .from(fromArguments.toArray())
                .where(column + " = any (?)", values);
        ofAny.conditions.addAll(conditions);
        ofAny.arguments.addAll(arguments);
        var found = sql.grouped(
                """
                select * from (select %s, %s as list, row_number() over (partition by %s order by %s) as place
                    from %s) numbered
                where place <= %d order by list, place
                """.formatted(
                                columns,
                                column,
                                column,
                                orderBy(request.fromEnd()),
                                from + ofAny.conditions(null),
                                request.limit() + 1),
                row -> row.bigint("list"),
                row -> new Entry<>(reader.read(row), keyOf(row)),
                ofAny.arguments(null).toArray());
        var counts = new Memo<>(() -> sql.map(
                "select %s as list, count(*) as total from %s group by 1"
                        .formatted(column, from + ofAny.conditions(null)),
                row -> row.bigint("list"),
                row -> row.bigint("total"),
                ofAny.arguments(null).toArray()));
        var pages = new HashMap<Long, Page<T>>();
        values.forEach(value -> pages.put(
                value,
                of(column, value)
                        .page(
                                found.getOrDefault(value, List.of()),
                                false,
                                cursors,
                                request,
                                () -> counts.get().getOrDefault(value, 0L))));
        return pages;
    }

    /** Calls a supplier once, when its value is needed first. */
    private static final class Memo<T> implements Supplier<T> {

        private final Supplier<T> supplier;
        private @Nullable T value;

        Memo(Supplier<T> supplier) {
            this.supplier = supplier;
        }

        @Override
        public T get() {
            var known = value;
            if (known == null) {
                known = supplier.get();
                value = known;
            }
            return known;
        }
    }

    /**
     * @param found the entries in the order of the statement, one more than fits the page if there are enough
     * @param behind whether there are entries on the other side of the cursor
     */
    private Page<T> page(
            List<Entry<T>> found, boolean behind, Cursors cursors, PageRequest request, LongSupplier counter) {
        boolean more = found.size() > request.limit();
        var entries = new ArrayList<>(found.subList(0, Math.min(found.size(), request.limit())));
        if (request.fromEnd()) {
            Collections.reverse(entries);
        }
        boolean hasNext = request.fromEnd() ? behind : more;
        boolean hasPrevious = request.fromEnd() ? more : behind;
        var written = entries.stream()
                .map(entry -> cursors.write(identity(), entry.key()))
                .toList();
        // An empty page leads back with the cursor of its request.
        var cursor = request.after() != null ? request.after() : request.before();
        var first = written.isEmpty() ? cursor : written.getFirst();
        var last = written.isEmpty() ? cursor : written.getLast();
        var info = new Page.Info(
                request.limit(),
                hasNext,
                hasNext ? last : null,
                hasPrevious,
                hasPrevious ? first : null,
                request.count() ? counter.getAsLong() : null);
        return new Page<>(entries.stream().map(Entry::item).toList(), written, info, counter);
    }

    /** Whether there are rows at the cursor or on its other side; the row at the cursor may have been deleted. */
    private boolean exists(Sql sql, List<String> from, boolean backwards) {
        return sql.exists(
                "select 1 from " + this.from + conditions(side(backwards) + "=") + " limit 1",
                arguments(from).toArray());
    }

    private long count(Sql sql) {
        return sql.first(
                        "select count(*) as total from " + from + conditions(null),
                        row -> row.bigint("total"),
                        arguments(null).toArray())
                .orElse(0L);
    }

    private String side(boolean backwards) {
        return backwards == descending ? ">" : "<";
    }

    private String conditions(@Nullable String comparison) {
        var all = new ArrayList<>(conditions);
        if (comparison != null) {
            var left = order.stream().map(Key::column).collect(Collectors.joining(", ", "(", ")"));
            var right = order.stream().map(key -> "?::" + key.type()).collect(Collectors.joining(", ", "(", ")"));
            all.add(left + " " + comparison + " " + right);
        }
        return all.isEmpty() ? "" : all.stream().collect(Collectors.joining(") and (", " where (", ")"));
    }

    private List<Object> arguments(@Nullable List<String> from) {
        var all = new ArrayList<>(fromArguments);
        all.addAll(arguments);
        if (from != null) {
            all.addAll(from);
        }
        return all;
    }

    private String orderBy(boolean backwards) {
        return order.stream()
                .map(key -> key.column() + (backwards == descending ? " asc" : " desc"))
                .collect(Collectors.joining(", "));
    }

    private List<String> keyOf(Row row) throws java.sql.SQLException {
        var key = new ArrayList<String>(order.size());
        for (var part : order) {
            key.add(part.value().read(row));
        }
        return key;
    }

    /** What cursors are bound to: values with their lengths, so that different lists of values never look alike. */
    private String identity() {
        var order = this.order.stream().map(Key::column).collect(Collectors.joining(","));
        return arguments.stream()
                .map(Listing::measured)
                .collect(Collectors.joining(",", name + "|" + order + "|" + conditions.hashCode() + "|", ""));
    }

    private static String measured(Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(Listing::measured).collect(Collectors.joining(",", "[", "]"))
                : value.toString().length() + ":" + value;
    }
}
