/** Handling of texts beyond the JDK. */
@NullMarked
package dev.waymark.platform.text;

import org.jspecify.annotations.NullMarked;
