/** Checklists as tables: CSV (RFC 4180), and the archive that Notion imports as a database. */
@NullMarked
package dev.waymark.export.table;

import org.jspecify.annotations.NullMarked;
