/** How operations of the API are retired: announced, answered for long enough, and with a way to their successors. */
@NullMarked
package dev.waymark.platform.versioning;

import org.jspecify.annotations.NullMarked;
