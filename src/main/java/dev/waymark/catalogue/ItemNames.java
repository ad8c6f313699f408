package dev.waymark.catalogue;

/** SQL that resolves names of items, for the statements of this and other features. */
public final class ItemNames {

    /** A subquery for the row id that {@link #rowId} finds; its arguments are the kind and the slug. */
    public static final String ROW_ID =
            "(select " + rowId("named.kind", "named.slug") + " from (values (?::text, ?::text)) named (kind, slug))";

    private ItemNames() {}

    /**
     * An SQL expression for the row id of an item: the one with this slug, or else the one that had it formerly, or
     * else a retired one with this slug; null if there is none.
     *
     * @param kind an SQL expression for the item's kind
     * @param slug an SQL expression
     */
    public static String rowId(String kind, String slug) {
        return """
                coalesce((select id from item where kind = %1$s and slug = %2$s and retired_at is null),
                    (select item_id from item_former_slug where kind = %1$s and slug = %2$s),
                    (select id from item where kind = %1$s and slug = %2$s))""".formatted(kind, slug);
    }

    /**
     * The same for a name that was written down earlier: if its item was merged into another since, the name still
     * means the item itself.
     */
    static String archivedRowId(String kind, String slug) {
        return """
                coalesce((select id from item where kind = %1$s and slug = %2$s),
                    (select item_id from item_former_slug where kind = %1$s and slug = %2$s))""".formatted(kind, slug);
    }
}
