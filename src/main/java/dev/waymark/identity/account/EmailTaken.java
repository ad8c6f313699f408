package dev.waymark.identity.account;

import dev.waymark.platform.problem.ProblemException;

/** There is an account of this address. */
public final class EmailTaken extends ProblemException {

    EmailTaken() {
        super(
                409,
                "E-mail address taken",
                "There is already an account with this e-mail address; sign in, or use another address.");
    }
}
