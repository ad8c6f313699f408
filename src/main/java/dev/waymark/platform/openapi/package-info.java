/** Completes the OpenAPI document beyond the annotations of the endpoints, and describes each type of problem. */
@NullMarked
package dev.waymark.platform.openapi;

import org.jspecify.annotations.NullMarked;
