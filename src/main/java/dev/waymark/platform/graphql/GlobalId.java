package dev.waymark.platform.graphql;

import java.util.Optional;

/**
 * The id of a node, which is opaque to clients and does not change when the object is renamed.
 *
 * @param type the name of the GraphQL type
 * @param rowId the row id within the type
 */
public record GlobalId(String type, long rowId) {

    public static final String DESCRIPTION = "Globally unique id; opaque, and stable across renames";

    public static String of(String type, long rowId) {
        return type + ":" + rowId;
    }

    /** Empty if the text is not an id, in which case it names no object. */
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
