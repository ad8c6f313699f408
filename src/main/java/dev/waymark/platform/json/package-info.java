/** JSON as both APIs read and write it. */
@NullMarked
package dev.waymark.platform.json;

import org.jspecify.annotations.NullMarked;
