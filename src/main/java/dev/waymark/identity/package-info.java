/**
 * Learners: who is calling, their profile, and the archive of everything that is theirs. {@link
 * dev.waymark.identity.Learners} is the entry point.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.identity;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
