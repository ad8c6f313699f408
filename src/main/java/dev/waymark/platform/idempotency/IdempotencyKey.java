package dev.waymark.platform.idempotency;

import dev.waymark.platform.problem.InvalidInput;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the header that carries a key. */
final class IdempotencyKey {

    static final String HEADER = "Idempotency-Key";

    private static final int MAX_LENGTH = 255;

    /** If every character has a backslash before it. */
    private static final int MAX_QUOTED = 2 * MAX_LENGTH + 2;

    /** A string by RFC 9651, as the draft requires; most clients send the bare text, which is taken too. */
    private static final Pattern QUOTED = Pattern.compile("\"((?:[ !#-\\[\\]-~]|\\\\[\"\\\\])++)\"");

    private static final Pattern BARE = Pattern.compile("[!#-~]+");

    private IdempotencyKey() {}

    /**
     * @param lines the values of the header
     * @throws InvalidInput if they are not one key
     */
    static Optional<String> of(List<String> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(parse(lines));
    }

    private static String parse(List<String> lines) {
        var text = lines.getFirst().strip();
        if (lines.size() > 1 || text.length() > MAX_QUOTED) {
            throw invalid();
        }
        var quoted = QUOTED.matcher(text);
        var key = quoted.matches() ? quoted.group(1).replaceAll("\\\\(.)", "$1") : text;
        if (key.length() > MAX_LENGTH
                || !(quoted.matches() || BARE.matcher(text).matches())) {
            throw invalid();
        }
        return key;
    }

    private static InvalidInput invalid() {
        return InvalidInput.parameter(HEADER, "must be one text of 1 to 255 visible ASCII characters");
    }
}
