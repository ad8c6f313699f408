/** Connections: a client that sends so slowly that it can only mean to occupy one is cut off. */
@NullMarked
package dev.waymark.platform.connection;

import org.jspecify.annotations.NullMarked;
