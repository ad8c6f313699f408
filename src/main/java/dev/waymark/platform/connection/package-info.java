/** Protects connections from clients that send so slowly that they only occupy them, or what is not HTTP. */
@NullMarked
package dev.waymark.platform.connection;

import org.jspecify.annotations.NullMarked;
