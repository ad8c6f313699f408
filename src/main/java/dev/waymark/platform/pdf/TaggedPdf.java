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
 * A PDF that can be read out, clicked and ticked. The same calls give the same bytes: it knows no time, and its id is
 * made from what it is.
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

    /** The root of what is read out. */
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
        // Tab follows the structure.
        dictionary.setItem(COSName.getPDFName("Tabs"), COSName.S);
        return marked.size() - 1;
    }

    /** To draw on a page: again and again, but on one at a time. */
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
