package dev.waymark.platform.graphql;

import dev.waymark.platform.paging.PageRequest;

/**
 * Describes the members that all GraphQL connections have in common, and the arguments that they take;
 * {@link PageRequest#ofConnection} reads these.
 */
public final class ConnectionDescriptions {

    public static final String FIRST = "Number of items from the start, 1 to 100; default 20";
    public static final String AFTER = "Only what comes after this cursor";
    public static final String LAST = "Number of items from the end, 1 to 100";
    public static final String BEFORE = "Only what comes before this cursor";

    public static final String EDGES = "The items with their cursors";
    public static final String NODES = "The items themselves";
    public static final String NODE = "The object at this position";
    public static final String CURSOR = "Cursor of this position, for use as after or before";

    private ConnectionDescriptions() {}
}
