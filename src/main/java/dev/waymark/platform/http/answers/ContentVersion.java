package dev.waymark.platform.http.answers;

import java.util.OptionalLong;

/**
 * The number of the content that is published at present, under which everything derived from that content can be kept.
 * Another replica may publish, so a number that was read is not current for ever.
 */
public interface ContentVersion {

    /** The number if it was read within the last second; empty otherwise, and if nothing was ever published. */
    OptionalLong known();

    /** The number, read from the database; empty if nothing was ever published. */
    OptionalLong current();

    /** The number that was read last, however long ago, for answers while the database is out of reach. */
    OptionalLong lastKnown();
}
