/** HTML for people, without scripts. */
@NullMarked
package dev.waymark.platform.html;

import org.jspecify.annotations.NullMarked;
