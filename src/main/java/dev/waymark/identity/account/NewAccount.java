package dev.waymark.identity.account;

import static java.util.Objects.requireNonNull;

import dev.waymark.identity.Profile;
import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.platform.problem.Mistakes;
import org.jspecify.annotations.Nullable;

/** An account that may be opened if its address is not taken. */
record NewAccount(String email, String password, Profile profile) {

    /**
     * @throws InvalidInput that names every mistake
     */
    static NewAccount of(@Nullable String email, @Nullable String password, @Nullable String displayName) {
        var mistakes = new Mistakes();
        EmailAddress.check(email, mistakes);
        Passwords.check("password", password, email, mistakes);
        Profile.checkDisplayName(displayName, mistakes);
        mistakes.check();
        return new NewAccount(requireNonNull(email), requireNonNull(password), Profile.of(requireNonNull(displayName)));
    }
}
