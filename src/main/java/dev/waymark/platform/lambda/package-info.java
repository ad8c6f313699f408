/** What is different behind AWS's gateway; only in the build for Lambda. */
@NullMarked
package dev.waymark.platform.lambda;

import org.jspecify.annotations.NullMarked;
