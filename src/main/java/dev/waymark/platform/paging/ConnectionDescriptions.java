package dev.waymark.platform.paging;

/** Describes the arguments that every GraphQL connection takes, as {@link PageRequest#ofConnection} reads them. */
public final class ConnectionDescriptions {

    public static final String FIRST = "Number of items from the start, 1 to 100; default 20";
    public static final String AFTER = "Only what comes after this cursor";
    public static final String LAST = "Number of items from the end, 1 to 100";
    public static final String BEFORE = "Only what comes before this cursor";

    private ConnectionDescriptions() {}
}
