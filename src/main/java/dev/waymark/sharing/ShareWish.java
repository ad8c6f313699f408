package dev.waymark.sharing;

import org.jspecify.annotations.Nullable;

/**
 * What a share is to show.
 *
 * @param roadmap the slug of one that the learner sees
 * @param version the number of the one that is always shown; null for the one that the learner follows, or else the
 *     latest
 */
record ShareWish(String roadmap, @Nullable Integer version, boolean showName) {}
