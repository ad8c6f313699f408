/** Handles every HTTP request: malformed addresses, parameters and bodies, limits on bodies, CORS, security headers. */
@NullMarked
package dev.waymark.platform.http;

import org.jspecify.annotations.NullMarked;
