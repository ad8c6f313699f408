/** Limits on how often something may be done, counted over all replicas. */
@NullMarked
package dev.waymark.platform.limits;

import org.jspecify.annotations.NullMarked;
