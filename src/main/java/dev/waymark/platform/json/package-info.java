/** The rules by which JSON is read and written. */
@NullMarked
package dev.waymark.platform.json;

import org.jspecify.annotations.NullMarked;
