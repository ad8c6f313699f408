package dev.waymark.platform.pdf.form;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFObjectStreamParser;
import org.jspecify.annotations.Nullable;

/** Reads the objects of an object stream within a {@link ReadBudget}. */
final class GuardedObjects extends PDFObjectStreamParser {

    private final ReadBudget budget;

    GuardedObjects(COSStream stream, COSDocument document, ReadBudget budget) throws IOException {
        super(stream, document);
        this.budget = budget;
    }

    @Override
    protected @Nullable COSBase parseDirObject() throws IOException {
        budget.spendObjects(1);
        return super.parseDirObject();
    }
}
