package dev.waymark.platform.versioning;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a REST operation that has a successor. The contract shows it as deprecated, and all its answers have the headers
 * {@code Deprecation} (RFC 9745), {@code Sunset} (RFC 8594) and a {@code Link} to the successor.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface DeprecatedOperation {

    /** The day, in UTC, from which it is deprecated: {@code 2026-03-01}. */
    String since();

    /** The day from which it may be gone; docs/versioning.md has the minimum time between the two. */
    String sunset();

    /** The path of the operation to use instead. */
    String successor();
}
