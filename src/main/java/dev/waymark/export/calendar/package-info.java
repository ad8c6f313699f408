/** Checklists as iCalendar files (RFC 5545), spread over weeks. */
@NullMarked
package dev.waymark.export.calendar;

import org.jspecify.annotations.NullMarked;
