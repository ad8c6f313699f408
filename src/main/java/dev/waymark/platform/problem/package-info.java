/** Error responses (RFC 9457), the same for REST, GraphQL and the router. */
@NullMarked
package dev.waymark.platform.problem;

import org.jspecify.annotations.NullMarked;
