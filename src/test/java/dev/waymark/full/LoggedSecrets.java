package dev.waymark.full;

import dev.waymark.TestLearner;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What no log may have, since more people read logs than the database: what one signs in with, and anybody's address. */
final class LoggedSecrets {

    /**
     * Letters of both sizes and digits, unlike names; or a digest in hexadecimal. Neither a part of a name with dots or
     * dollars, as generated classes have.
     */
    private static final String TOKEN = "(?<![A-Za-z0-9_$-])(?<![A-Za-z0-9_$]\\.)"
            + "(?:(?=[A-Za-z_-]*[0-9])(?=[a-z0-9_-]*[A-Z])(?=[A-Z0-9_-]*[a-z])[A-Za-z0-9_-]{43,}|[0-9a-f]{64,})"
            + "(?![A-Za-z0-9_$-]|\\.[A-Za-z0-9_$])";

    private static final Map<String, Pattern> SECRETS = Map.of(
            "a signed token", Pattern.compile("eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}"),
            "a refresh token, a link's secret or a hash", Pattern.compile(TOKEN),
            "an address", Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}"),
            "a secret of a link", Pattern.compile("/api/v1/shares/[^\\s{]|(?<!/me)/shares/[A-Za-z0-9_-]{24}"),
            "a password",
                    Pattern.compile(Pattern.quote(TestLearner.PASSWORD)
                            + "|the first of all admins|(?i:password)[\"=: ]+\\S*\\w"),
            "a hash of a password", Pattern.compile("\\$argon2|\\$2[aby]\\$"));

    private LoggedSecrets() {}

    /** What a line has of them, with the line. */
    static Stream<String> in(String line) {
        return SECRETS.entrySet().stream()
                .filter(secret -> secret.getValue().matcher(line).find())
                .map(secret -> secret.getKey() + ": " + line);
    }
}
