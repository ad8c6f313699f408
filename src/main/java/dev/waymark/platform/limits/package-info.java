/** Limits on how often something may be done, counted across all replicas or, in the first place, in this one. */
@NullMarked
package dev.waymark.platform.limits;

import org.jspecify.annotations.NullMarked;
