/** How the application logs. */
@NullMarked
package dev.waymark.platform.logging;

import org.jspecify.annotations.NullMarked;
