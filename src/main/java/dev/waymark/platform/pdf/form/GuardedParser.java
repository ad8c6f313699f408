package dev.waymark.platform.pdf.form;

import dev.waymark.platform.pdf.form.UnreadablePdf.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads PDFs from untrusted sources. It refuses encryption, and counts every object and every unpacked byte before they
 * take memory. Damaged files are not repaired, because half a file would lose half of its ticks.
 */
final class GuardedParser extends PDFParser {

    private final ReadBudget budget = new ReadBudget();
    private final Map<Long, Map<COSObjectKey, COSBase>> unpacked = new HashMap<>();

    GuardedParser(byte[] file) throws IOException {
        super(new RandomAccessReadBuffer(file));
    }

    @Override
    protected void prepareDecryption() {
        if (document.getEncryptionDictionary() != null) {
            throw new UnreadablePdf(Reason.ENCRYPTED);
        }
    }

    /** PDFBox would ignore objects that it cannot read. */
    @Override
    public COSBase dereferenceCOSObject(COSObject object) {
        try {
            return super.dereferenceCOSObject(object);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected @Nullable COSBase parseDirObject() throws IOException {
        budget.spendObjects(1);
        return super.parseDirObject();
    }

    /** Measures the stream first, so that it is safe to unpack later. */
    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        var stream = super.parseCOSStream(dictionary);
        if (!StreamFilters.isSupported(stream)) {
            return withoutContent(stream);
        }
        long size = StreamFilters.measure(stream, budget);
        if (stream.getDictionaryObject(COSName.W) instanceof COSArray widths) {
            budget.spendObjects(StreamFilters.entries(size, widths));
        }
        return stream;
    }

    private COSStream withoutContent(COSStream stream) {
        var empty = document.createCOSStream();
        stream.forEach(empty::setItem);
        empty.removeItem(COSName.FILTER);
        return empty;
    }

    /** Does the same as PDFBox, within the budget. */
    @Override
    protected @Nullable COSBase parseObjectStreamObject(long number, COSObjectKey key) throws IOException {
        var objects = unpacked.get(number);
        if (objects == null) {
            objects = unpack(number);
            unpacked.put(number, objects);
        }
        return objects.remove(key);
    }

    private Map<COSObjectKey, COSBase> unpack(long number) throws IOException {
        return document.getObjectFromPool(new COSObjectKey(number, 0)).getObject() instanceof COSStream stream
                ? new GuardedObjects(stream, document, budget).parseAllObjects()
                : new HashMap<>();
    }
}
