/** What differs behind AWS's gateway, in the build for Lambda alone. */
@NullMarked
package dev.waymark.platform.lambda;

import org.jspecify.annotations.NullMarked;
