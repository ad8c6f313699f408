/** What the application reports to its operators: what is counted, in which steps, and where it is sent. */
@NullMarked
package dev.waymark.platform.telemetry;

import org.jspecify.annotations.NullMarked;
