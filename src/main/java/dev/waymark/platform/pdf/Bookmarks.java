package dev.waymark.platform.pdf;

import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The outline that PDF viewers show beside the pages. */
final class Bookmarks {

    private final PDDocumentOutline outline = new PDDocumentOutline();

    void add(String title, Destination destination) {
        var item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(destination.toPdf());
        outline.addLast(item);
    }

    void attachTo(PDDocumentCatalog catalog) {
        outline.openNode();
        catalog.setDocumentOutline(outline);
        catalog.setPageMode(PageMode.USE_OUTLINES);
    }
}
