package dev.waymark.platform.graphql;

import java.util.Optional;

/**
 * A node's id: the GraphQL type's name and the row's number. Opaque to clients; it outlives a rename.
 *
 * @param type the GraphQL type's name
 * @param rowId the row's number within the type
 */
public record GlobalId(String type, long rowId) {

    public static final String DESCRIPTION = "Globally unique id; opaque, and stable across renames";

    public static String of(String type, long rowId) {
        return type + ":" + rowId;
    }

    /** Empty for a text that is no id at all: such an id names nothing. */
    public static Optional<GlobalId> parse(String id) {
        int colon = id.indexOf(':');
        if (colon < 1 || id.length() > 60) {
            return Optional.empty();
        }
        try {
            return Optional.of(new GlobalId(id.substring(0, colon), Long.parseLong(id.substring(colon + 1))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
