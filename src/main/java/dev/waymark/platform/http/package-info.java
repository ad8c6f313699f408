/**
 * What HTTP demands of every endpoint: ready responses with ETags, refusal of malformed addresses, strict parameters.
 */
@NullMarked
package dev.waymark.platform.http;

import org.jspecify.annotations.NullMarked;
