package dev.waymark.export.checklist;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes checklists in one format. The same checklist and options always give the same bytes, and memory stays bounded
 * however long the checklist is.
 */
public interface ChecklistWriter {

    /** Leaves the stream open. */
    void write(Checklist checklist, ExportOptions options, OutputStream out) throws IOException;

    /** How much memory that takes, in steps of a PDF. */
    default int weight(Checklist checklist) {
        return checklist.counts().total();
    }

    /** How much time that takes, in reads of what is ready. */
    default int reads(Checklist checklist) {
        return checklist.counts().total() / 100;
    }
}
