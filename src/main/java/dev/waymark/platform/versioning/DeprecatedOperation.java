package dev.waymark.platform.versioning;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a REST operation that another one has taken the place of. The contract calls it deprecated, and all its answers
 * say so: {@code Deprecation} (RFC 9745), {@code Sunset} (RFC 8594) and a {@code Link} to the successor.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface DeprecatedOperation {

    /** The day, of UTC, from which on it is deprecated: {@code 2026-03-01}. */
    String since();

    /** The day from which on it may be gone; docs/versioning.md says how much later that has to be. */
    String sunset();

    /** The path of the operation to use instead. */
    String by();
}
