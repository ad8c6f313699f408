/**
 * The roadmaps that each learner follows: the version that an enrolment is pinned to, tallies, moves to another
 * version, resets. {@link dev.waymark.progress.enrolment.Enrolments} is the entry point.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.progress.enrolment;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
