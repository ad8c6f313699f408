/** The installation's secret, the keys derived from it, and the digest used throughout. */
@NullMarked
package dev.waymark.platform.secret;

import org.jspecify.annotations.NullMarked;
