package dev.waymark.identity;

/**
 * Whose tokens are taken: one issuer, the built-in one or an outside one.
 *
 * @param name as tokens name it
 * @param rolesClaim where the tokens list roles
 */
record TrustedIssuer(String name, String rolesClaim, VerificationKeys keys, boolean builtIn) {

    /** It names learners in the database, so it never changes. */
    static final String BUILT_IN = "waymark";

    static final String BUILT_IN_ROLES = "groups";

    /** For what only built-in accounts have. */
    void assertBuiltIn() {
        if (!builtIn) {
            throw new AccountsElsewhere(name);
        }
    }
}
