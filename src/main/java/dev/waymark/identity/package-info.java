/**
 * Learners, and how they prove who they are: built-in accounts or an outside OIDC issuer, one path for both.
 * {@link dev.waymark.identity.Learners} says who calls.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.identity;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
