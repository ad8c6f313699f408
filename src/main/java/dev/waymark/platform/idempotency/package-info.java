/** Requests that may be repeated until they are answered, following draft-ietf-httpapi-idempotency-key-header. */
@NullMarked
package dev.waymark.platform.idempotency;

import org.jspecify.annotations.NullMarked;
