/**
 * The roadmaps that each learner follows: the version that an enrolment is pinned to, tallies, moves to another
 * version, resets. {@link dev.waymark.progress.enrolment.Enrolments} reads them, {@link
 * dev.waymark.progress.enrolment.Enroller} changes them.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.progress.enrolment;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
