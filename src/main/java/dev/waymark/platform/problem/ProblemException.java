package dev.waymark.platform.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Something that the caller should be told. A subclass is named after the fact and carries its own status; its name, in
 * kebab case, is the problem's type in REST ({@code /problems/topic-not-found}) and its code in GraphQL
 * ({@code topic-not-found}).
 */
public abstract class ProblemException extends RuntimeException {

    /** How long to wait after a 503. */
    private static final String RETRY_AFTER_SECONDS = "2";

    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private final int status;
    private final String title;

    protected ProblemException(int status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    /** Without the stack trace: a caller's mistake is no defect of ours, and a trace is dear. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    public final String code() {
        return WORD_START.matcher(getClass().getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
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

    /** The headers that HTTP asks for with such an answer. */
    public Map<String, String> headers() {
        return switch (status) {
            case 401 -> Map.of("WWW-Authenticate", "Bearer");
            case 503 -> Map.of("Retry-After", RETRY_AFTER_SECONDS);
            default -> Map.of();
        };
    }

    /** What is wrong where, if the problem has parts. */
    public List<Problem.Part> parts() {
        return List.of();
    }
}
