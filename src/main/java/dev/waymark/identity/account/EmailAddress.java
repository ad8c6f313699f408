package dev.waymark.identity.account;

import dev.waymark.platform.problem.Mistakes;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rule for e-mail addresses: that of HTML, plus a dot in the domain. It cannot tell whether mail arrives. */
final class EmailAddress {

    /** https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address */
    private static final Pattern VALID =
            Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
                    + "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)++");

    private static final int MAX_LENGTH = 254;

    private EmailAddress() {}

    static void check(@Nullable String email, Mistakes mistakes) {
        mistakes.require("email", email);
        if (email != null
                && (email.length() > MAX_LENGTH || !VALID.matcher(email).matches())) {
            mistakes.add("email", "must be an e-mail address");
        }
    }
}
