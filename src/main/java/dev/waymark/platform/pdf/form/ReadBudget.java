package dev.waymark.platform.pdf.form;

import dev.waymark.platform.pdf.form.UnreadablePdf.Reason;

/**
 * Limits the objects and bytes that reading a PDF may take: more than twice what a form with 5,000 check boxes needs.
 */
final class ReadBudget {

    private static final int OBJECTS = 3_000_000;
    private static final long BYTES = 24L << 20;

    private int objects = OBJECTS;
    private long bytes = BYTES;

    /** Each object takes about a hundred bytes of memory. */
    void spendObjects(long count) {
        if (count > objects) {
            throw new UnreadablePdf(Reason.OVERSIZED);
        }
        objects -= (int) count;
    }

    /** Counts unpacked bytes. */
    void spendBytes(long count) {
        if (count > bytes) {
            throw new UnreadablePdf(Reason.OVERSIZED);
        }
        bytes -= count;
    }
}
