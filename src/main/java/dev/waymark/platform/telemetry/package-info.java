/** What the application tells those who run it: what is counted, in which steps, and where it is sent. */
@NullMarked
package dev.waymark.platform.telemetry;

import org.jspecify.annotations.NullMarked;
