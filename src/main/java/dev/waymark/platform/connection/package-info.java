/** Protects connections from clients that send so slowly that they only occupy them. */
@NullMarked
package dev.waymark.platform.connection;

import org.jspecify.annotations.NullMarked;
