/** Built-in accounts: registration, passwords, signing in, sessions. With an outside issuer they are switched off. */
@NullMarked
@DefaultNonNull
package dev.waymark.identity.account;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
