package dev.waymark.identity;

import com.fasterxml.jackson.databind.JsonNode;

/** A feature's part of a learner's archive. */
public interface ArchivePart {

    /** The name of the archive's member. */
    String name();

    /** Reads the learner's data. */
    JsonNode of(long learner);

    /**
     * Restores the data in the caller's transaction. Restoring it again changes nothing.
     *
     * @throws dev.waymark.platform.problem.InvalidInput if the content is not valid
     */
    void restore(long learner, JsonNode part);
}
