/** Limits how often something may be done, counted over all replicas or first in this one. */
@NullMarked
package dev.waymark.platform.limits;

import org.jspecify.annotations.NullMarked;
