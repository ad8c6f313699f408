package dev.waymark.platform.startup;

/** A step cannot run yet, and will be tried again. */
public final class StartupPostponed extends RuntimeException {

    private final String reason;

    /**
     * @param reason what is waited for: "content to be published"
     */
    public StartupPostponed(String reason) {
        super("Waiting for " + reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
