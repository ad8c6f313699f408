/** Connections: who sends so slowly that it can only be meant to hold one is cut off. */
@NullMarked
package dev.waymark.platform.connection;

import org.jspecify.annotations.NullMarked;
