/**
 * Learners: the caller, the profile, and the archive of a learner's data. {@link dev.waymark.identity.Learners} is the
 * entry point.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.identity;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
