/** Limits on how often something may be done: counted over all replicas, or first of all in this one. */
@NullMarked
package dev.waymark.platform.limits;

import org.jspecify.annotations.NullMarked;
