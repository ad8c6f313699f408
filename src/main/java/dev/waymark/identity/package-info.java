/**
 * Learners, and how they prove who they are: with built-in accounts or an outside OIDC issuer, along one path for both.
 * {@link dev.waymark.identity.Learners} tells who is calling.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.identity;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
