package dev.waymark.platform.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * An accessible PDF with links and check boxes. The same calls give the same bytes, as it contains neither times nor
 * random ids.
 */
public final class TaggedPdf implements Closeable {

    private final PDDocument document = new PDDocument();
    private final StructureTree structure = new StructureTree();
    private final Bookmarks bookmarks = new Bookmarks();
    private final Typesetter typesetter = new Typesetter(new Fonts(document));
    private final List<COSArray> marked = new ArrayList<>();
    private final PDRectangle paper;
    private final CheckBoxes checkBoxes;
    private final Annotations annotations;

    /** @param boxSize of the check boxes */
    public TaggedPdf(float width, float height, float boxSize) throws IOException {
        paper = new PDRectangle(width, height);
        checkBoxes = new CheckBoxes(document, boxSize);
        annotations = new Annotations(structure, checkBoxes);
    }

    public Typesetter typesetter() {
        return typesetter;
    }

    /** The root of the document structure. */
    public Tag tag() {
        return structure.document();
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /** @return its index */
    public int addPage() {
        var page = new PDPage(paper);
        document.addPage(page);
        var its = new COSArray();
        marked.add(its);
        var dictionary = page.getCOSObject();
        dictionary.setInt(COSName.STRUCT_PARENTS, structure.register(its));
        // The Tab key follows the structure.
        dictionary.setItem(COSName.getPDFName("Tabs"), COSName.S);
        return marked.size() - 1;
    }

    /** Opens a page to draw on. A page can be opened several times, but only one page at a time. */
    public PdfPage draw(int page) throws IOException {
        return new PdfPage(document, page, marked.get(page), annotations);
    }

    public void bookmark(String title, Destination destination) {
        bookmarks.add(Printable.of(title), destination);
    }

    public void save(DocumentInfo info, OutputStream out) throws IOException {
        var catalog = document.getDocumentCatalog();
        info.describe(document);
        structure.attachTo(catalog.getCOSObject());
        checkBoxes.attachTo(catalog.getCOSObject());
        bookmarks.attachTo(catalog);
        var mark = new COSDictionary();
        mark.setDirect(true);
        mark.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.getCOSObject().setItem(COSName.MARK_INFO, mark);
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
