package dev.waymark.catalogue;

import dev.waymark.platform.database.Row;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Items as flat rows: the columns that every item query selects, and the views built from them. */
final class ItemRows {

    static final String COLUMNS = """
            i.id, i.kind, i.slug, i.title, i.summary, i.level, i.hours_min, i.hours_max, i.verified, i.note, i.retired_at, \
            c.slug as category, p.slug as parent, i.type, i.cost, i.language, i.authors, i.publisher, i.url, i.provider""";

    static final String FROM =
            "item i left join category c on c.id = i.category_id left join item p on p.id = i.parent_id";

    static final String SELECT = "select " + COLUMNS + " from " + FROM;

    private ItemRows() {}

    static ItemView read(Row row) throws SQLException {
        return switch (row.constant(ItemKind.class, "kind")) {
            case TOPIC -> topic(row);
            case RESOURCE -> resource(row);
            case PROJECT -> project(row);
            case CERTIFICATION -> certification(row);
        };
    }

    static TopicView topic(Row row) throws SQLException {
        return new TopicView(
                row.bigint("id"),
                ItemKind.TOPIC,
                row.text("slug"),
                row.text("title"),
                row.text("summary"),
                row.text("category"),
                row.textOrNull("parent"),
                row.constant(Level.class, "level"),
                new Hours(row.integer("hours_min"), row.integer("hours_max")),
                row.bool("verified"),
                row.textOrNull("note"),
                row.instantOrNull("retired_at"));
    }

    static LearningResourceView resource(Row row) throws SQLException {
        return new LearningResourceView(
                row.bigint("id"),
                ItemKind.RESOURCE,
                row.text("slug"),
                row.text("title"),
                row.text("summary"),
                row.textOrNull("url"),
                row.constant(ResourceType.class, "type"),
                row.constant(Cost.class, "cost"),
                row.text("language"),
                row.texts("authors"),
                row.textOrNull("publisher"),
                row.constantOrNull(Level.class, "level"),
                row.bool("verified"),
                row.textOrNull("note"),
                row.instantOrNull("retired_at"));
    }

    static ProjectView project(Row row) throws SQLException {
        return new ProjectView(
                row.bigint("id"),
                ItemKind.PROJECT,
                row.text("slug"),
                row.text("title"),
                row.text("summary"),
                row.constantOrNull(Level.class, "level"),
                hours(row),
                row.bool("verified"),
                row.textOrNull("note"),
                row.instantOrNull("retired_at"));
    }

    static CertificationView certification(Row row) throws SQLException {
        return new CertificationView(
                row.bigint("id"),
                ItemKind.CERTIFICATION,
                row.text("slug"),
                row.text("title"),
                row.text("summary"),
                row.text("provider"),
                row.textOrNull("url"),
                row.constantOrNull(Cost.class, "cost"),
                row.constantOrNull(Level.class, "level"),
                hours(row),
                row.bool("verified"),
                row.textOrNull("note"),
                row.instantOrNull("retired_at"));
    }

    private static @Nullable Hours hours(Row row) throws SQLException {
        var min = row.integerOrNull("hours_min");
        var max = row.integerOrNull("hours_max");
        return min == null || max == null ? null : new Hours(min, max);
    }
}
