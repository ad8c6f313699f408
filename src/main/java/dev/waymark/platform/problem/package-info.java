/**
 * Error responses (RFC 9457), the same for REST, GraphQL and the router, and what failures, such as those of the
 * database, become in them.
 */
@NullMarked
package dev.waymark.platform.problem;

import org.jspecify.annotations.NullMarked;
