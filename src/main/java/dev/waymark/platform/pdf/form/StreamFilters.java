package dev.waymark.platform.pdf.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** The compression of a PDF's streams. */
final class StreamFilters {

    /** Of a row, which is held in memory. Cross-reference tables have rows of a few bytes. */
    private static final int MAX_COLUMNS = 100;

    private StreamFilters() {}

    /** Uncompressed or deflated once, as is usual for objects. Other streams contain images, or hide something. */
    static boolean isSupported(COSStream stream) {
        var filter = only(stream.getFilters());
        var parameters = only(stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP));
        return switch (filter) {
            case null -> true;
            case COSName name when isDeflation(name) -> isSupported(parameters);
            case COSArray none -> none.size() == 0;
            default -> false;
        };
    }

    private static boolean isSupported(@Nullable COSBase parameters) {
        return !(parameters instanceof COSDictionary predictor)
                || (predictor.getInt(COSName.COLUMNS, 1) <= MAX_COLUMNS && predictor.getInt(COSName.COLORS, 1) <= 1);
    }

    private static boolean isDeflation(COSName filter) {
        return filter.equals(COSName.FLATE_DECODE) || filter.equals(COSName.FLATE_DECODE_ABBREVIATION);
    }

    private static @Nullable COSBase only(@Nullable COSBase base) {
        return base instanceof COSArray array && array.size() == 1 ? array.getObject(0) : base;
    }

    /** @return the uncompressed length */
    static long measure(COSStream stream, ReadBudget budget) throws IOException {
        boolean packed = only(stream.getFilters()) instanceof COSName;
        try (var raw = stream.createRawInputStream();
                var content = packed ? new InflaterInputStream(raw) : raw) {
            return length(content, budget);
        }
    }

    private static long length(InputStream content, ReadBudget budget) throws IOException {
        var buffer = new byte[8192];
        long length = 0;
        for (int read = content.read(buffer); read > 0; read = content.read(buffer)) {
            budget.spendBytes(read);
            length += read;
        }
        return length;
    }

    /** The number of objects that a cross-reference table lists. */
    static long entries(long size, COSArray widths) {
        long width = 0;
        for (int i = 0; i < widths.size(); i++) {
            width += Math.max(0, widths.getInt(i, 0));
        }
        // A table of empty rows would never end.
        return width == 0 ? Long.MAX_VALUE : size / width;
    }
}
