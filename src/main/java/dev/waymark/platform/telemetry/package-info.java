/** Metrics and traces: how they are counted and named, and where they are sent. */
@NullMarked
package dev.waymark.platform.telemetry;

import org.jspecify.annotations.NullMarked;
