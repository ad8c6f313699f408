/** What the JDK lacks for texts. */
@NullMarked
package dev.waymark.platform.text;

import org.jspecify.annotations.NullMarked;
