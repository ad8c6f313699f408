/**
 * How operations of the API are retired: announced in advance, kept for long enough, and with a link to their
 * successors.
 */
@NullMarked
package dev.waymark.platform.versioning;

import org.jspecify.annotations.NullMarked;
