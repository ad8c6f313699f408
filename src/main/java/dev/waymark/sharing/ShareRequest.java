package dev.waymark.sharing;

import org.jspecify.annotations.Nullable;

/**
 * The requested content of a share.
 *
 * @param roadmap the slug of a roadmap that the learner can see
 * @param version the number of the version to show always; null for the one that the learner follows, or else the
 *     latest
 */
record ShareRequest(String roadmap, @Nullable Integer version, boolean showName) {}
