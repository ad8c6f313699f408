package dev.waymark.identity.account;

import dev.waymark.platform.problem.ProblemException;

/** No account of this address, or not its password: nobody is told which. */
public final class InvalidCredentials extends ProblemException {

    InvalidCredentials() {
        super(401, "Invalid credentials", "The e-mail address or the password is wrong.");
    }
}
