/**
 * How answers are sent: ETags and caching for public content and for a learner's own, files, and answers that are kept
 * ready.
 */
@NullMarked
package dev.waymark.platform.http.answers;

import org.jspecify.annotations.NullMarked;
