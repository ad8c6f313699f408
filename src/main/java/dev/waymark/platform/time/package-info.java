/** The clock that everything else uses. */
@NullMarked
package dev.waymark.platform.time;

import org.jspecify.annotations.NullMarked;
