/**
 * What to learn next: the steps of the roadmaps that a learner follows, in the order to take them. {@link
 * dev.waymark.curation.next.NextItemFinder} does the work.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.curation.next;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
