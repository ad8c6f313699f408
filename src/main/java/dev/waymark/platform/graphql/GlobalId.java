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

    private static final char OWNER = '.';

    public static String of(String type, long rowId) {
        return type + ":" + rowId;
    }

    /** The id of what each owner has for themselves, by the row id of what it is about. */
    public static String of(String type, long rowId, long owner) {
        return of(type, rowId) + OWNER + owner;
    }

    /** The id without its owner, which names the same for every caller. */
    static String withoutOwner(String id) {
        int owner = id.indexOf(OWNER);
        return owner < 0 ? id : id.substring(0, owner);
    }

    /** Empty if the text is not an id, in which case it names no object. */
    public static Optional<GlobalId> parse(String id) {
        int colon = id.indexOf(':');
        if (colon < 1 || id.length() > 60) {
            return Optional.empty();
        }
        try {
            var parsed = new GlobalId(id.substring(0, colon), Long.parseLong(id.substring(colon + 1)));
            // Each object has one id: with +1 or 01 it is none.
            return Optional.of(parsed).filter(one -> of(one.type, one.rowId).equals(id));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
