/** Adapts the application to AWS Lambda and its gateway; only in the build for Lambda. */
@NullMarked
package dev.waymark.platform.lambda;

import org.jspecify.annotations.NullMarked;
