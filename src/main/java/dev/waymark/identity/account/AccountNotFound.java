package dev.waymark.identity.account;

import dev.waymark.platform.problem.NotFound;

/** There is no built-in account of this id. */
public final class AccountNotFound extends NotFound {

    AccountNotFound(String id) {
        super("Account not found", noSuch("account", id));
    }
}
