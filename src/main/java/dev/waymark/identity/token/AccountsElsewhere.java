package dev.waymark.identity.token;

import dev.waymark.platform.problem.ProblemException;

/** Accounts are an outside issuer's matter here. */
public final class AccountsElsewhere extends ProblemException {

    AccountsElsewhere(String issuer) {
        super(404, "Accounts elsewhere", "Accounts and tokens are managed by the issuer %s.".formatted(issuer));
    }
}
