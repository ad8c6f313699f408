package dev.waymark.identity.token;

import dev.waymark.platform.problem.ProblemException;
import java.util.Collection;
import java.util.Set;

/**
 * The one issuer whose tokens are accepted, built in or outside.
 *
 * @param name the value of {@code iss} in its tokens
 * @param rolesClaim the claim that lists roles
 * @param rolesPrefix the prefix of role names in that claim
 */
public record TrustedIssuer(
        String name, String rolesClaim, String rolesPrefix, VerificationKeys keys, boolean builtIn) {

    /** Learners in the database refer to it, so it must never change. */
    public static final String BUILT_IN = "waymark";

    static final String BUILT_IN_ROLES = "groups";

    /** The roles that these names stand for; names without the prefix are ignored. */
    Set<Role> roles(Collection<String> names) {
        return Role.of(names.stream()
                .filter(name -> name.startsWith(rolesPrefix))
                .map(name -> name.substring(rolesPrefix.length()))
                .toList());
    }

    /** Guards operations that only built-in accounts have. */
    public void assertBuiltIn() {
        if (!builtIn) {
            throw new AccountsElsewhere(name);
        }
    }

    /** An outside issuer manages the accounts. */
    static final class AccountsElsewhere extends ProblemException {

        AccountsElsewhere(String issuer) {
            super(404, "Accounts elsewhere", "Accounts and tokens are managed by the issuer %s.".formatted(issuer));
        }
    }
}
