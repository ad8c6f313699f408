/** Time. */
@NullMarked
package dev.waymark.platform.time;

import org.jspecify.annotations.NullMarked;
