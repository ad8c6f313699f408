package dev.waymark.platform.http.answers;

import java.util.OptionalLong;

/**
 * The number of the content that is published just now. Everything that is derived from published content can be kept
 * under it. Another replica may publish, so knowledge of it ages.
 */
public interface ContentVersion {

    /** The number as it was known at most a second ago; empty if knowledge is older, or nothing was ever published. */
    OptionalLong known();

    /** The number as it is; asks the database. Empty if nothing was ever published. */
    OptionalLong current();

    /** The number as it was last known, however long ago; for serving while the database is out of reach. */
    OptionalLong lastKnown();
}
