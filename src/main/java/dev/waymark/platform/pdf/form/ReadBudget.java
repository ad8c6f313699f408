package dev.waymark.platform.pdf.form;

import dev.waymark.platform.pdf.form.UnreadablePdf.Reason;

/** What reading one PDF may cost: more than twice as much as a checklist of 5,000 steps does. */
final class ReadBudget {

    private static final int OBJECTS = 3_000_000;
    private static final long BYTES = 24L << 20;

    private int objects = OBJECTS;
    private long bytes = BYTES;

    /** Takes about a hundred bytes of memory each. */
    void spendObjects(long count) {
        if (count > objects) {
            throw new UnreadablePdf(Reason.OVERSIZED);
        }
        objects -= (int) count;
    }

    /** Of what was unpacked. */
    void spendBytes(long count) {
        if (count > bytes) {
            throw new UnreadablePdf(Reason.OVERSIZED);
        }
        bytes -= count;
    }
}
