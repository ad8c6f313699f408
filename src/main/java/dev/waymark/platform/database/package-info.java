/** The database: embedded or outside, migrations, health, and flat reads. */
@NullMarked
package dev.waymark.platform.database;

import org.jspecify.annotations.NullMarked;
