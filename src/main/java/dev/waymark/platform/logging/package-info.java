/** The format of the log. */
@NullMarked
package dev.waymark.platform.logging;

import org.jspecify.annotations.NullMarked;
