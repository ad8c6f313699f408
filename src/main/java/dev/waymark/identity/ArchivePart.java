package dev.waymark.identity;

import com.fasterxml.jackson.databind.JsonNode;

/** A feature's part of a learner's archive. */
public interface ArchivePart {

    /** The archive's member. */
    String name();

    /** What the learner has. */
    JsonNode of(long learner);

    /**
     * Brings it back, in the caller's transaction; twice has the effect of once.
     *
     * @throws dev.waymark.platform.problem.InvalidInput if it cannot be such a part
     */
    void restore(long learner, JsonNode part);
}
