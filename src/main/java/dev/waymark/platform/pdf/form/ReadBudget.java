package dev.waymark.platform.pdf.form;

/** Limits the cost of reading one PDF, to more than twice that of the largest that Waymark writes. */
final class ReadBudget {

    private static final int OBJECTS = 3_000_000;
    private static final long BYTES = 24L << 20;

    private int objects = OBJECTS;
    private long bytes = BYTES;

    /** Takes about a hundred bytes of memory each. */
    void spendObjects(long count) {
        if (count > objects) {
            throw new OversizedPdf();
        }
        objects -= (int) count;
    }

    /** Of what was unpacked. */
    void spendBytes(long count) {
        if (count > bytes) {
            throw new OversizedPdf();
        }
        bytes -= count;
    }
}
