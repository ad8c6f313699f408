package dev.waymark.export.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows that belong together.
 *
 * @param first how many of them are never parted
 * @param headings how many of them are headings
 */
record PdfRows(List<PdfRow> rows, int first, int headings) {

    /** Never parted at all. */
    static PdfRows whole(List<PdfRow> rows) {
        return new PdfRows(rows, rows.size(), 0);
    }

    /** A heading stays with what it is for. */
    static PdfRows under(List<PdfRow> heading, PdfRows rows) {
        var all = new ArrayList<>(heading);
        all.addAll(rows.rows);
        return new PdfRows(all, heading.size() + rows.first, heading.size() + rows.headings);
    }
}
