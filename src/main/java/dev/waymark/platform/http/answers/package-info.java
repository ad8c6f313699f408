/** Sends answers: with ETags, for public and for personal content, as files, and from memory. */
@NullMarked
package dev.waymark.platform.http.answers;

import org.jspecify.annotations.NullMarked;
