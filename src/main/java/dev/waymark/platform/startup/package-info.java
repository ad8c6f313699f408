/** How the application comes up and says where it can be found. */
@NullMarked
package dev.waymark.platform.startup;

import org.jspecify.annotations.NullMarked;
