/** The installation's secret and the keys derived from it. */
@NullMarked
package dev.waymark.platform.secret;

import org.jspecify.annotations.NullMarked;
