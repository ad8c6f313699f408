package dev.waymark.identity.account;

import dev.waymark.platform.limits.FairUse;
import dev.waymark.platform.limits.Limit;
import dev.waymark.platform.limits.Limits;
import dev.waymark.platform.limits.Use;
import jakarta.enterprise.context.ApplicationScoped;

/** Limits on password attempts and registrations. */
@ApplicationScoped
class SignInLimits {

    /** Attempts at one account from one address. A wrong password counts more than a right one. */
    private static final Limit PER_ACCOUNT_AND_ADDRESS = new Limit("sign-in", 20, 10);

    private static final int WRONG = 2;

    /** Attempts at one account from any address. This limit is higher, since it locks out the owner as well. */
    private static final Limit PER_ACCOUNT = new Limit("sign-in-account", 100, 30);

    /** Attempts from one address at any account, including registrations. */
    private static final Limit PER_ADDRESS = new Limit("sign-in-address", 200, 120);

    /** How many writes the time of a hash is worth, beside the one that every request counts as. */
    private static final int WRITES = 2;

    private final Limits limits;
    private final FairUse fairUse;

    SignInLimits(Limits limits, FairUse fairUse) {
        this.limits = limits;
        this.fairUse = fairUse;
    }

    void beforeRegistration(String address) {
        fairUse.chargeHeavy(Use.WRITE, WRITES);
        limits.use(PER_ADDRESS, address);
    }

    void beforeTry(String email, String address) {
        fairUse.chargeHeavy(Use.WRITE, WRITES);
        limits.use(PER_ADDRESS, address);
        limits.use(PER_ACCOUNT_AND_ADDRESS, pair(email, address));
        limits.use(PER_ACCOUNT, Account.key(email));
    }

    void afterWrongTry(String email, String address) {
        limits.charge(PER_ACCOUNT_AND_ADDRESS, pair(email, address), WRONG);
        limits.charge(PER_ACCOUNT, Account.key(email), WRONG);
    }

    private static String pair(String email, String address) {
        return Account.key(email) + " " + address;
    }
}
