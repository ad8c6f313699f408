/** Completes the OpenAPI document beyond the annotations of the endpoints. */
@NullMarked
package dev.waymark.platform.openapi;

import org.jspecify.annotations.NullMarked;
