/**
 * Access tokens: signing keys, an outside issuer's keys, and the verification that both go through. {@link
 * dev.waymark.identity.token.TrustedIssuer} says whose tokens are accepted.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.identity.token;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
