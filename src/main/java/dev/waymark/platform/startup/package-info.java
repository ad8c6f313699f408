/** How the application starts and announces where it can be reached. */
@NullMarked
package dev.waymark.platform.startup;

import org.jspecify.annotations.NullMarked;
