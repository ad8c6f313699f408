/** What the JDK lacks for handling texts. */
@NullMarked
package dev.waymark.platform.text;

import org.jspecify.annotations.NullMarked;
