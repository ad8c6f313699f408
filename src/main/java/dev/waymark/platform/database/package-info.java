/** The database, embedded or external: its start, health and deadlines, and flat SQL. */
@NullMarked
package dev.waymark.platform.database;

import org.jspecify.annotations.NullMarked;
