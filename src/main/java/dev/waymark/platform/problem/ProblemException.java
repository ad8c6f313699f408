package dev.waymark.platform.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A failure that the caller is told about. Each subclass has a status, and is named after the fact: its name in kebab case
 * is the type of the problem in REST ({@code /problems/invalid-cursor}) and the code in GraphQL ({@code invalid-cursor}).
 */
public abstract class ProblemException extends RuntimeException {

    /** The time to wait after a 503. */
    private static final String RETRY_AFTER_SECONDS = "2";

    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private final int status;
    private final String title;

    protected ProblemException(int status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    /** Leaves out the stack trace, which is expensive and not needed for mistakes of callers. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    public final String code() {
        return codeOf(getClass().getSimpleName());
    }

    static String codeOf(String className) {
        return WORD_START.matcher(className).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    public final int status() {
        return status;
    }

    public final String title() {
        return title;
    }

    public final String detail() {
        return String.valueOf(getMessage());
    }

    /** The headers that HTTP requires for this status. */
    public Map<String, String> headers() {
        return switch (status) {
            case 401 -> Map.of("WWW-Authenticate", "Bearer");
            case 503 -> Map.of("Retry-After", RETRY_AFTER_SECONDS);
            default -> Map.of();
        };
    }

    /** The parts of the input that are invalid, if the problem has any. */
    public List<Problem.Part> parts() {
        return List.of();
    }
}
