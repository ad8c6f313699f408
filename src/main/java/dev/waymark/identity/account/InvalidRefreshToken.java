package dev.waymark.identity.account;

import dev.waymark.platform.problem.ProblemException;

/** The refresh token is made up, expired, signed out, or was used before, which ends its session. */
public final class InvalidRefreshToken extends ProblemException {

    InvalidRefreshToken() {
        super(401, "Invalid refresh token", "The refresh token is not valid, or no longer valid; sign in again.");
    }
}
