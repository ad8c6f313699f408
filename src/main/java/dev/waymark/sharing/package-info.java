/**
 * Share links: a learner shows one roadmap, with or without progress, to everyone who has the link. {@link
 * dev.waymark.sharing.Shares} does the work; decision 14 says how the links are made.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.sharing;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
