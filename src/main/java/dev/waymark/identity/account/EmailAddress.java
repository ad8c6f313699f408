package dev.waymark.identity.account;

import dev.waymark.platform.problem.InvalidInput;
import java.util.regex.Pattern;

/** The rule for e-mail addresses: that of HTML, plus a dot in the domain. It cannot tell whether mail arrives. */
final class EmailAddress {

    /** https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address */
    private static final Pattern VALID =
            Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
                    + "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+");

    private static final int MAX_LENGTH = 254;

    private EmailAddress() {}

    static void assertValid(String email) {
        if (email.length() > MAX_LENGTH || !VALID.matcher(email).matches()) {
            throw InvalidInput.parameter("email", "must be an e-mail address");
        }
    }
}
