/** The OpenAPI document, beyond what the endpoints' own annotations say. */
@NullMarked
package dev.waymark.platform.openapi;

import org.jspecify.annotations.NullMarked;
