package dev.waymark.identity.token;

import dev.waymark.platform.problem.ProblemException;
import java.util.Collection;
import java.util.Set;

/**
 * Whose tokens are taken: one issuer, the built-in one or an outside one.
 *
 * @param name as tokens name it
 * @param rolesClaim where the tokens list roles
 * @param rolesPrefix what their names of roles begin with
 */
public record TrustedIssuer(
        String name, String rolesClaim, String rolesPrefix, VerificationKeys keys, boolean builtIn) {

    /** It names learners in the database, so it never changes. */
    public static final String BUILT_IN = "waymark";

    static final String BUILT_IN_ROLES = "groups";

    /** What its names of roles stand for. */
    Set<Role> roles(Collection<String> names) {
        return Role.of(names.stream()
                .filter(name -> name.startsWith(rolesPrefix))
                .map(name -> name.substring(rolesPrefix.length()))
                .toList());
    }

    /** For what only built-in accounts have. */
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
