package dev.waymark.platform.pdf.form;

/** A PDF that is refused, and the reason. */
public final class UnreadablePdf extends RuntimeException {

    public enum Reason {
        BROKEN,
        ENCRYPTED,
        SCRIPTED,
        OVERSIZED
    }

    private final Reason reason;

    UnreadablePdf(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
