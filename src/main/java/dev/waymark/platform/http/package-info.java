/**
 * What every HTTP request goes through: refusal of malformed addresses and parameters, limits on bodies, CORS,
 * security headers.
 */
@NullMarked
package dev.waymark.platform.http;

import org.jspecify.annotations.NullMarked;
